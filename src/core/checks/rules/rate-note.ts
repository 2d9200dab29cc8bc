import type { Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { conversionFacts, type ConversionFacts } from '../stated-conversion/evidence.js';
import { rateNotesOf, type RateNote } from '../stated-conversion/rate-notes.js';
import type { FindingDraft, Severity } from '../finding.js';
import { han } from '../messages/chinese.js';
import { stretch, type Interval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import type { Reading } from '../check-context.js';
import { leads } from '../reference/rate-band.js';
import type { Reference } from '../reference/reference-rates.js';
import { neverSeverity, otherDaySeverity } from '../reference/severity.js';
import { suggest } from '../suggestion.js';
import { sayDay, sayMonth, sayRatio, type Sentences } from '../messages/format.js';

const ZERO = new Decimal('0');

/**
 * Is the rate of a note, "($1 = 7.2412 yuan)", one of the days before the story? Only a note in brackets or with a sign of
 * equality is asked: in running text a rate may be that of any day.
 */
export function rateNote(reading: Reading): readonly FindingDraft[] {
  return rateNotesOf(reading).flatMap((note) => {
    if (!isNote(note, reading)) return [];
    const { left, right } = note;
    const reference = reading.rates.reference(left.currency!, right.figure.currency!, left);
    if (!reference.available) return [];
    const from = exactly(parseDecimal(left.value!));
    const to = writtenInterval(right.figure, right.figure.value!);
    const agrees = leads(from, reference.band, to);
    if (agrees && !reading.wantsOk) return [];
    const facts = conversionFacts(left, right.figure, reference);
    const history = agrees ? undefined : reading.rates.history(reference);
    const lastTrue = history?.lastTrue(from, to);
    const { start, end, script, id } = right.figure;
    const { date } = reading.rates;
    const doubt = (): Severity =>
      lastTrue === undefined ? neverSeverity(facts.deviation, history?.since, date) : otherDaySeverity(lastTrue, date);
    return {
      rule: 'rate-note',
      severity: agrees ? 'ok' : doubt(),
      start,
      end,
      figures: [id, left.id],
      message: sentences(agrees, lastTrue, facts, reference)[script],
      data: {
        ...facts.data,
        expected: sayRatio(expectedRate(left, reference), 6),
        ...(agrees ? {} : { lastTrue: lastTrue ?? null }),
      },
      suggestions: agrees ? [] : suggest(right, facts.rewritings, sayReference(facts, reference)[script], reading),
    };
  });
}

/** What the counted side of the note comes to. */
function expectedRate({ value }: Figure, { ratio: { dividend, divisor } }: Reference): Ratio {
  return { dividend: dividend.times(parseDecimal(value!)), divisor };
}

const exactly = (value: Decimal): Interval => stretch(value, ZERO, ZERO);

/** Stands the rate in brackets, or is it told with "="? */
function isNote({ left, right }: RateNote, { text, byId }: Reading): boolean {
  const { start, end } = byId.get(left.id)!;
  if (left.value === undefined || right.figure.value === undefined) return false;
  if (text.slice(end, right.start).includes('=')) return true;
  return (
    /[([]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*[)\]]/.test(text.slice(right.end, right.end + 4))
  );
}

function sayReference({ unit, counted, rate }: ConversionFacts, { rate: { source, date } }: Reference): Sentences {
  const told = `1 ${unit} = ${rate} ${counted}`;
  return {
    latin: `${told} (${source}, ${sayDay(date, 'latin')})`,
    ...han`${told}（${source}，${sayDay(date, 'hans')}）`,
  };
}

function sentences(
  agrees: boolean,
  lastTrue: string | undefined,
  facts: ConversionFacts,
  reference: Reference,
): Sentences {
  const { original, stated, percent, unit, counted, implied } = facts;
  const told = sayReference(facts, reference);
  const noted = `1 ${unit} = ${implied} ${counted}`;
  if (agrees)
    return {
      latin: `The note's rate, ${noted}, agrees with ${told.latin}.`,
      ...han`所注汇率 ${noted} 与 ${told} 相符。`,
    };
  const seen =
    lastTrue === undefined
      ? { latin: 'it is not known to have been so on any day', ...han`从未有此汇率` }
      : {
          latin: `it was last so in ${sayMonth(lastTrue, 'latin')}`,
          ...han`上次出现于${sayMonth(lastTrue, 'hans')}`,
        };
  return {
    latin: `The note's rate of ${stated} for ${original} is ${percent}% off ${told.latin}; ${seen.latin}.`,
    ...han`所注汇率（${original}兑${stated}）与 ${told} 相差 ${percent}%；${seen}。`,
  };
}
