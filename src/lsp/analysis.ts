import { annotateRequestText } from '../api/operations/annotate.js';
import { checkRequestText } from '../api/operations/check.js';
import { isForEditors } from '../api/operations/editor-findings.js';
import { textSchema } from '../api/schemas/text.js';
import { checkTextLength } from '../api/validation/text-length.js';
import { validate } from '../api/validation/validate.js';
import type { WorkspaceSettings } from '../api/workspace/settings.js';
import type { AnnotatedFigure } from '../core/annotation/annotation.js';
import type { Dismissal } from '../core/checks/dismissal.js';
import type { Finding } from '../core/checks/finding.js';
import type { MediaType } from '../core/document/markup/media-type.js';
import type { LspContext } from './context.js';
import { isCertain, type StoryDate } from './story-date.js';
import { z } from 'zod';

/** A text of an editor, with what is known about it. */
interface AnalysedText {
  readonly text: string;
  readonly mediaType: MediaType;
  readonly storyDate: StoryDate;
  readonly settings: WorkspaceSettings;
  /** The dismissals of the settings that are for this text. */
  readonly dismiss: readonly Dismissal[];
}

const TEXT = z.object({ text: textSchema });

/** What was found in one version of a text; the conversions are computed when somebody looks for them. */
export class Analysis {
  readonly findings: readonly Finding[];
  private knownFigures: readonly AnnotatedFigure[] | undefined;

  /** @throws DomainError for a text that is too long or not readable, and for settings that name what is not there */
  constructor(
    readonly input: AnalysedText,
    private readonly context: LspContext,
  ) {
    this.findings = this.check();
  }

  /** The figures with their conversions: every amount has one that can be put into the text. */
  get figures(): readonly AnnotatedFigure[] {
    return (this.knownFigures ??= this.annotate());
  }

  private check(): readonly Finding[] {
    const { text, storyDate, settings, dismiss } = this.input;
    if (text.trim() === '') return [];
    checkTextLength(text, this.context.maxText);
    validate(TEXT, { text });
    const { style, rules, minSeverity, severity, hints } = settings;
    const options = { style, rules, minSeverity, severity, dismiss: [...dismiss], isDateGiven: isCertain(storyDate) };
    const { findings } = checkRequestText(text, { ...this.textOptions, ...options }, this.context);
    return hints ? findings : findings.filter(isForEditors);
  }

  private annotate(): readonly AnnotatedFigure[] {
    const { text, settings } = this.input;
    if (text.trim() === '') return [];
    const { to, style = 'plain' } = settings;
    // Who puts the cursor on an amount wants that one converted, wherever it stands.
    const options = { to, style, format: 'text', convert: 'every', skip: [], tables: 'leave' } as const;
    return annotateRequestText(text, { ...this.textOptions, ...options, skip: [] }, this.context).figures;
  }

  private get textOptions() {
    const { mediaType, storyDate, settings } = this.input;
    const { language = 'auto', assume, region, kinds, source, maxAgeDays } = settings;
    return { language, assume, region, kinds, mediaType, source, maxAgeDays, date: storyDate.date };
  }
}
