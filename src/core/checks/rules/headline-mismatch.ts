import { createSpanLookup } from '../../document/span-lookup.js';
import type { LocatedFigure } from '../../figures/figure-document.js';
import { normalizeDecimal, parseDecimal } from '../../money/decimal.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import {
  computeAmountIn,
  convertsTo,
  findSlippedAmount,
  statesSameAmount,
  type HeadlineMatch,
} from '../headline-match.js';
import { isSingleAmount, type LocatedAmount } from '../single-figure.js';
import { toQuotedText, formatRatio, groupThousands } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    agrees: "The headline's {stated} agrees with {body} in the text.",
    differs: 'The headline says {stated}, the text {body}.',
    differsConverted: 'The headline says {stated}, the text {body}, which comes to {expected}.',
    suggestion: 'the amount of the text',
    suggestionConverted: 'the amount of the text, converted',
  },
  zh: {
    agrees: '标题中的{stated}与正文的{body}相符。',
    differs: '标题为{stated}，正文为{body}。',
    differsConverted: '标题为{stated}，正文为{body}，折合{expected}。',
    suggestion: '正文的金额',
    suggestionConverted: '正文金额折算',
  },
});

const data = {
  stated: { type: 'string', description: 'The amount in the headline.' },
  currency: { type: 'string', optional: true, description: 'Of the headline. With the severity `ok`, left out.' },
  body: { type: 'string', description: 'The amount of the body that it is compared with.' },
  bodyCurrency: { type: 'string', optional: true, description: 'Of the body. With the severity `ok`, left out.' },
  expected: { type: 'string', optional: true, description: 'What the amount of the body is in `currency`.' },
  slip: {
    type: 'string',
    values: ['scale', 'currency', 'digits', 'conversion'],
    optional: true,
    description: 'In what the two differ. With the severity `ok`, left out.',
  },
  powerOfTen: {
    type: 'integer',
    optional: true,
    description: 'Of a slip of scale: the headline times ten to this power is about the body.',
  },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/**
 * Is each amount of the headline one of the body's? A headline may round, or convert what the body has. Where none agrees,
 * the rule reports an amount if one of the body has the same digits at another scale or in another currency, or two
 * digits changed round, or if the whole body has a single amount.
 */
export const headlineMismatch = defineRule({
  key: 'headline-mismatch',
  title: { en: 'The headline and the body give different figures', zh: '标题与正文数字不一致' },
  description: 'the amounts of the headline with those of the body',
  severities: ['error', 'warning'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const { headlines, figures, wantsOk } = context;
    const [first] = headlines;
    if (!first) return [];
    const inside = createSpanLookup(headlines);
    const isInHeadline = ({ start }: LocatedAmount): boolean => inside(start);
    const amounts = figures.filter(isComparableAmount);
    const isBelow = (each: LocatedFigure): boolean => !inside(each.start) && each.start >= first.end;
    const stated = amounts.filter(isInHeadline).slice(0, MAX_HEADLINE_AMOUNTS);
    if (stated.length === 0) return [];
    const body = uniqueAmounts(amounts.filter(isBelow));
    if (body.length === 0) return [];
    // Prices per unit and the ends of ranges may be what the headline says, but nothing is compared with them further.
    const others = figures.filter(isBelow).flatMap(listOtherAmounts);
    return stated.flatMap((each): readonly Draft[] => {
      const same = [...body, ...others].find((other) => statesSameAmount(each.figure, other.figure));
      if (same) return wantsOk ? [draftAgreement(each, same)] : [];
      const match = findSlippedAmount(each, body, stated.length, context);
      // An amount with the headline's digits outranks one behind it that merely comes near at the rate of the day.
      const before = match && match.slip !== 'conversion' ? match.body.start : Infinity;
      const converted = body.find((other) => other.start < before && convertsTo(each.figure, other.figure, context));
      if (converted) return wantsOk ? [draftAgreement(each, converted)] : [];
      return match ? [draftMismatch(each, match, context)] : [];
    });
  },
});

/** Headlines have few amounts; more are a table that the markup calls a heading. */
const MAX_HEADLINE_AMOUNTS = 24;

function isComparableAmount(located: LocatedFigure): located is LocatedAmount {
  const { rateNote, per } = located.figure;
  return isSingleAmount(located) && !rateNote && per === undefined;
}

/** An amount per unit, or both ends of a range. */
function listOtherAmounts(located: LocatedFigure): readonly LocatedAmount[] {
  const { figure } = located;
  const { kind, currency, rateNote, minValue, maxValue } = figure;
  if (kind !== 'money' || currency === undefined || rateNote) return [];
  if (isSingleAmount(located)) return [located];
  return [minValue, maxValue].flatMap((value) =>
    value === undefined ? [] : { ...located, figure: { ...figure, currency, value } },
  );
}

/** One of each amount, in order of first appearance. */
function uniqueAmounts(amounts: readonly LocatedAmount[]): readonly LocatedAmount[] {
  const seen = new Map<string, LocatedAmount>();
  for (const each of amounts) {
    const key = `${each.figure.currency} ${normalizeDecimal(each.figure.value)}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function draftAgreement({ figure }: LocatedAmount, { figure: body }: LocatedAmount): Draft {
  const { id, start, end, script, text, value } = figure;
  const t = new Translator(messages, script);
  return {
    severity: 'ok',
    start,
    end,
    figures: [id, body.id],
    message: t.say('agrees', { stated: toQuotedText(text), body: toQuotedText(body.text) }),
    data: { stated: value, body: body.value },
  };
}

function draftMismatch(headline: LocatedAmount, { body, slip }: HeadlineMatch, context: RuleContext): Draft {
  const { figure } = headline;
  const { id, start, end, script, value, currency } = figure;
  const t = new Translator(messages, script);
  const expected = computeAmountIn(body.figure, currency, context, figure);
  const restatement = context.figures.find(({ figure: each }) => each.restates === body.figure.id)?.figure;
  const rewritings = (expected && rewriteAmount(figure, [expected])) ?? [];
  const corrected =
    rewritings.length > 0
      ? toQuotedText(applyRewritings(figure.text, rewritings))
      : expected && `${currency} ${groupThousands(formatRatio(expected, 3))}`;
  const isConverted = currency !== body.figure.currency;
  const [stated, inText] = [
    toQuotedText(figure.text),
    toQuotedText(body.figure.text) + (restatement ? ` (${toQuotedText(restatement.text)})` : ''),
  ];
  return {
    severity: slip === 'scale' || slip === 'currency' ? 'error' : 'warning',
    start,
    end,
    figures: [id, body.figure.id, ...(restatement ? [restatement.id] : [])],
    message:
      isConverted && corrected !== undefined
        ? t.say('differsConverted', { stated, body: inText, expected: corrected })
        : t.say('differs', { stated, body: inText }),
    data: {
      stated: value,
      currency: currency,
      body: body.figure.value,
      bodyCurrency: body.figure.currency,
      ...(expected ? { expected: formatRatio(expected, 6) } : {}),
      slip,
      ...(slip === 'scale' ? { powerOfTen: parseDecimal(body.figure.value).e - parseDecimal(value).e } : {}),
    },
    suggestions: buildSuggestions(
      headline,
      rewritings,
      t.say(isConverted ? 'suggestionConverted' : 'suggestion', {}),
      context,
    ),
  };
}
