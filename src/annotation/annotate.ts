import { ambiguousCurrency } from '../checks/ambiguous-currency.js';
import { numberFindings } from '../checks/finding.js';
import { noRate, type FailedConversion } from '../checks/no-rate.js';
import { staleRate, type UsedRate } from '../checks/stale-rate.js';
import { findFigures } from '../figures/find-figures.js';
import { IDENTITY } from '../rates/rate-table.js';
import { LAW } from '../rates/rate-table/law.js';
import type { RateTable } from '../rates/rate-table-types.js';
import { styleBeside } from '../styles/registry.js';
import { readProse } from '../text/markup/read-prose.js';
import type { Annotation, AnnotationOptions, RatesUsed } from './annotation.js';
import { createConverter, rateQueryOf } from './converter.js';
import { isAmount, type Occurrence } from './occurrence.js';
import { planEdits } from './plan.js';
import { findNote, sayRateNote } from './rate-note.js';
import { toEdit } from './render/rendering.js';
import { settingOf } from './setting.js';
import { render } from './render/index.js';

/** What annotating takes beside the text and the options. */
export interface AnnotationContext {
  readonly table: RateTable;
  /** Is a source behind its own schedule? */
  readonly isStale: (source: string) => boolean;
}

/**
 * Finds the figures of a text, converts its amounts of money and puts the conversions into it, in the words of a house
 * style. Offsets are of the text as sent. Annotating an annotated text with the same options changes nothing. A missing
 * rate fails nothing: a `no-rate` finding says why a conversion is not there. The answer rests on nothing but the
 * arguments.
 */
export function annotate(text: string, options: AnnotationOptions, { table, isStale }: AnnotationContext): Annotation {
  const { figures, declarations } = findFigures(text, options);
  const prose = readProse(text, options.mediaType);
  const convert = createConverter(options, table);
  const used: UsedRate[] = [];
  const failed: FailedConversion[] = [];
  const occurrences = figures.map((figure): Occurrence => {
    const style = styleBeside(options.style, figure.script, options.region);
    const span = prose.fromOriginal(figure.start, figure.end);
    if (!isAmount(figure)) return { figure, ...span, style, conversions: [] };
    const { conversions, failures } = convert(figure, style);
    used.push(...conversions.map(({ rate }) => ({ figure, rate, stale: isStale(rate.source) })));
    failed.push(...failures.map((failure) => ({ figure, failure })));
    return { figure, ...span, style, conversions };
  });
  const note = findNote(prose.text, options.style);
  const setting = settingOf(prose, occurrences, declarations, note, options);
  const hasNote = note.length > 0 || figures.some(({ rateNote }) => rateNote);
  const edits = planEdits(occurrences, options.convert, setting);
  const editOf = new Map(edits.map((edit) => [edit.occurrence, toEdit(edit, options.mediaType)]));
  return {
    figures: occurrences.map((occurrence) => {
      const { figure, conversions } = occurrence;
      const edit = editOf.get(occurrence);
      return { ...figure, conversions, ...(edit ? { edit } : {}) };
    }),
    declarations,
    findings: numberFindings([...noRate(failed), ...staleRate(used), ...ambiguousCurrency(figures)]),
    annotated: {
      format: options.format,
      style: options.style.key,
      content: render(options.format, {
        ...setting,
        input: text,
        mediaType: options.mediaType ?? 'text/plain',
        occurrences,
        edits,
        note: hasNote ? [] : sayRateNote(edits, options.style, rateQueryOf(options), table),
      }),
    },
    rates: ratesUsed(used, options, table),
  };
}

/** Sources that stand for no publisher. */
const NO_SOURCE: ReadonlySet<string> = new Set([IDENTITY, LAW]);

function ratesUsed(used: readonly UsedRate[], { date, revision }: AnnotationOptions, table: RateTable): RatesUsed {
  return {
    date,
    revision: revision ?? table.revision,
    sources: [...new Set(used.map(({ rate }) => rate.source))].filter((source) => !NO_SOURCE.has(source)),
    stale: used.some(({ stale }) => stale),
  };
}
