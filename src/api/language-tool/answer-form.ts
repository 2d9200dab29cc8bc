import { z } from 'zod';
import { isForEditors } from '../operations/editor-findings.js';
import { checkRequestText } from '../operations/check.js';
import { ProblemError } from '../problems/problem.js';
import type { languageToolAnswer, languageToolForm } from '../schemas/language-tool.js';
import { textSchema } from '../schemas/text.js';
import type { TextContext } from '../text-requests/text-request.js';
import { todayUtc } from '../validation/as-of.js';
import { checkTextLength } from '../validation/text-length.js';
import { validate } from '../validation/validate.js';
import type { Figure } from '../../core/figures/figure.js';
import { fromPlainText, parseAnnotatedText, type AnnotatedText } from './annotated-text.js';
import { detectLanguage, resolveLanguage } from './languages.js';
import { toMatches } from './matches.js';
import { isWanted, selectDisabledRules } from './rules.js';

type Form = z.output<typeof languageToolForm>;

/** An answer in the format of LanguageTool, and the figures that were found for it. */
interface FormAnswer {
  readonly answer: z.output<typeof languageToolAnswer>;
  readonly figures: readonly Figure[];
}

const PROSE_SCHEMA = z.object({ text: textSchema });

/**
 * Answers a form of the LanguageTool HTTP API with the findings of a check.
 * @param version of Crossrate, which the answer names
 * @throws DomainError for what the sender can mend
 */
export function answerLanguageToolForm(form: Form, version: string, context: TextContext): FormAnswer {
  const text = readFormText(form, context.maxText);
  const { region, ...language } = resolveLanguage(form.language, text.prose);
  const { matches, figures } = text.prose === '' ? NOTHING_FOUND : findMatches(text, region, form, context);
  const answer = {
    software: { name: 'Crossrate', version, buildDate: '', apiVersion: 1, premium: false, status: '' } as const,
    warnings: { incompleteResults: false },
    language: { ...language, detectedLanguage: { ...detectLanguage(text.prose), confidence: 1 } },
    matches: [...matches],
  } satisfies FormAnswer['answer'];
  return { answer, figures };
}

const NOTHING_FOUND = { matches: [], figures: [] } as const;

function findMatches(annotated: AnnotatedText, ofLanguage: string | undefined, form: Form, context: TextContext) {
  const { text: prose } = validate(PROSE_SCHEMA, { text: annotated.prose });
  // An editor sends what is being written: of today, unless it says otherwise.
  const date = form.date ?? todayUtc(context.clock);
  const options = { region: form.region ?? ofLanguage, date, source: form.source };
  const rules = { off: selectDisabledRules(form) };
  const result = checkRequestText(prose, { language: 'auto', mediaType: 'text/plain', rules, ...options }, context);
  const findings = result.findings.filter((finding) => isForEditors(finding) || isWanted(finding.rule, form));
  return { matches: toMatches({ ...result, findings }, annotated), figures: result.figures };
}

function readFormText({ text, data: sentData }: Form, maxText: number): AnnotatedText {
  // A form has its empty fields, too.
  const data = sentData === '' ? undefined : sentData;
  if ((text === undefined) === (data === undefined))
    throw new ProblemError('invalid-request', 'Send the text in the field "text" or, with its markup, in "data".');
  const sent = data === undefined ? fromPlainText(text ?? '') : parseAnnotatedText(data);
  checkTextLength(sent.fullText, maxText);
  return sent;
}
