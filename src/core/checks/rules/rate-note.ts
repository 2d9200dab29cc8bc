import type { Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { computeEvidence, type ConversionEvidence } from '../stated-conversion/evidence.js';
import { findRateNotes, type RateNote } from '../stated-conversion/rate-notes.js';
import type { FindingDraft, Severity } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import { intervalAround, type Interval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import type { CheckContext } from '../check-context.js';
import { isConsistent } from '../reference/rate-band.js';
import type { ReferenceRate } from '../reference/reference-rates.js';
import { gradeNeverObservedRate, gradeOtherDayRate } from '../reference/severity.js';
import { buildSuggestions } from '../suggestion.js';
import { formatDay, formatMonth, formatRatio, type LocalizedText } from '../messages/format.js';

const ZERO = new Decimal('0');

/**
 * Is the rate of a note, "($1 = 7.2412 yuan)", one of the days before the story? Only a note in brackets or with a sign of
 * equality is asked: in running text a rate may be that of any day.
 */
export function checkRateNotes(reading: CheckContext): readonly FindingDraft[] {
  return findRateNotes(reading).flatMap((note) => {
    if (!isExplicitNote(note, reading)) return [];
    const { left, right } = note;
    const reference = reading.rates.reference(left.currency!, right.figure.currency!, left);
    if (!reference.available) return [];
    const from = exactInterval(parseDecimal(left.value!));
    const to = writtenInterval(right.figure, right.figure.value!);
    const agrees = isConsistent(from, reference.band, to);
    if (agrees && !reading.wantsOk) return [];
    const facts = computeEvidence(left, right.figure, reference);
    const history = agrees ? undefined : reading.rates.history(reference);
    const lastTrue = history?.lastTrue(from, to);
    const { start, end, script, id } = right.figure;
    const { date } = reading.rates;
    const doubt = (): Severity =>
      lastTrue === undefined
        ? gradeNeverObservedRate(facts.deviation, history?.since, date)
        : gradeOtherDayRate(lastTrue, date);
    return {
      rule: 'rate-note',
      severity: agrees ? 'ok' : doubt(),
      start,
      end,
      figures: [id, left.id],
      message: buildMessage(agrees, lastTrue, facts, reference)[script],
      data: {
        ...facts.data,
        expected: formatRatio(expectedRate(left, reference), 6),
        ...(agrees ? {} : { lastTrue: lastTrue ?? null }),
      },
      suggestions: agrees
        ? []
        : buildSuggestions(right, facts.rewritings, formatReference(facts, reference)[script], reading),
    };
  });
}

/** What the counted side of the note comes to. */
function expectedRate({ value }: Figure, { ratio: { dividend, divisor } }: ReferenceRate): Ratio {
  return { dividend: dividend.times(parseDecimal(value!)), divisor };
}

const exactInterval = (value: Decimal): Interval => intervalAround(value, ZERO, ZERO);

/** Stands the rate in brackets, or is it told with "="? */
function isExplicitNote({ left, right }: RateNote, { text, byId }: CheckContext): boolean {
  const { start, end } = byId.get(left.id)!;
  if (left.value === undefined || right.figure.value === undefined) return false;
  if (text.slice(end, right.start).includes('=')) return true;
  return (
    /[([]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*[)\]]/.test(text.slice(right.end, right.end + 4))
  );
}

function formatReference(
  { unit, counted, rate }: ConversionEvidence,
  { rate: { source, date } }: ReferenceRate,
): LocalizedText {
  const told = `1 ${unit} = ${rate} ${counted}`;
  return {
    latin: `${told} (${source}, ${formatDay(date, 'latin')})`,
    ...chinese`${told}（${source}，${formatDay(date, 'hans')}）`,
  };
}

function buildMessage(
  agrees: boolean,
  lastTrue: string | undefined,
  facts: ConversionEvidence,
  reference: ReferenceRate,
): LocalizedText {
  const { original, stated, percent, unit, counted, implied } = facts;
  const told = formatReference(facts, reference);
  const noted = `1 ${unit} = ${implied} ${counted}`;
  if (agrees)
    return {
      latin: `The note's rate, ${noted}, agrees with ${told.latin}.`,
      ...chinese`所注汇率 ${noted} 与 ${told} 相符。`,
    };
  const seen =
    lastTrue === undefined
      ? { latin: 'it is not known to have been so on any day', ...chinese`从未有此汇率` }
      : {
          latin: `it was last so in ${formatMonth(lastTrue, 'latin')}`,
          ...chinese`上次出现于${formatMonth(lastTrue, 'hans')}`,
        };
  return {
    latin: `The note's rate of ${stated} for ${original} is ${percent}% off ${told.latin}; ${seen.latin}.`,
    ...chinese`所注汇率（${original}兑${stated}）与 ${told} 相差 ${percent}%；${seen}。`,
  };
}
