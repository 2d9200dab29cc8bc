import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';
import { intervalAround, type Interval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { formatRatio } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { invertBand, isConsistent } from '../reference/rate-band.js';
import type { ReferenceRate } from '../reference/reference-rates.js';
import { gradeMisfittingRate, measureDistance } from '../reference/severity.js';
import { CONVERSION_DATA, computeEvidence } from '../stated-conversion/evidence.js';
import { findRateNotes, type RateNote } from '../stated-conversion/rate-notes.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';
import type { SingleFigure } from '../single-figure.js';

const messages = defineMessages({
  en: {
    agrees: "The note's rate, 1 {unit} = {implied} {counted}, agrees with {reference}.",
    differs: "The note's rate of {stated} for {original} is {percent}% off {reference}; {lastSeen}.",
    differsByTimes: "The note's rate of {stated} for {original} is {times} times off {reference}; {lastSeen}.",
    upsideDown: "The note's rate of {stated} for {original} is upside down: {reference}.",
    reference: '1 {unit} = {rate} {counted} ({source}, {day})',
    lastSeen: 'it was last so in {month}',
    neverSeen: 'it is not known to have been so on any day',
  },
  zh: {
    agrees: '所注汇率 1 {unit} = {implied} {counted} 与{reference}相符。',
    differs: '所注汇率（{original}兑{stated}）与{reference}相差 {percent}%；{lastSeen}。',
    differsByTimes: '所注汇率（{original}兑{stated}）与{reference}相差 {times} 倍；{lastSeen}。',
    upsideDown: '所注汇率（{original}兑{stated}）与{reference}方向相反。',
    reference: '{day}{source}的 1 {unit} = {rate} {counted} ',
    lastSeen: '上次出现于{month}',
    neverSeen: '已知的日子都没有此汇率',
  },
});

const data = {
  ...CONVERSION_DATA,
  lastTrue: {
    type: 'string',
    nullable: true,
    optional: true,
    description: 'The most recent day whose rate is that of the note; null if there is none.',
  },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/**
 * Is the rate of a note, "($1 = 7.2412 yuan)", one of the days before the story? Only notes in brackets or with a sign of
 * equality are checked: in running text a rate may be that of any day.
 */
export const rateNote = defineRule({
  key: 'rate-note',
  title: { en: 'A stated exchange rate does not fit the rate of the day', zh: '所注汇率与当日汇率不符' },
  description: '"($1 = 7.2412 yuan)" with the rates of the days before',
  severities: ['error', 'warning', 'info'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    return findRateNotes(context).flatMap((note) => (isExplicitNote(note, context) ? checkNote(note, context) : []));
  },
});

/** Is the rate in brackets, or written with "="? */
function isExplicitNote({ left: { start, end }, right }: RateNote, { text }: RuleContext): boolean {
  if (text.slice(end, right.start).includes('=')) return true;
  return (
    /[([]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*[)\]]/.test(text.slice(right.end, right.end + 4))
  );
}

function checkNote({ left: { figure: left }, right }: RateNote, context: RuleContext): readonly Draft[] {
  const { rates, wantsOk } = context;
  const reference = rates.reference(left.currency, right.figure.currency, left, left.market ?? right.figure.market);
  if (!reference.available) return [];
  const from = exactInterval(parseDecimal(left.value));
  const to = writtenInterval(right.figure, right.figure.value);
  const agrees = isConsistent(from, reference.band, to);
  if (agrees && !wantsOk) return [];
  const history = agrees ? undefined : rates.history(reference);
  const lastTrue = history?.lastTrue(from, to);
  const evidence = computeEvidence(left, right.figure, reference);
  const { start, end, script, id } = right.figure;
  const { unit, counted, rate, implied, stated, original, percent, times } = evidence;
  const t = new Translator(messages, script);
  const { source, date } = reference.rate;
  const referenceText = t.say('reference', { unit, rate, counted, source: t.source(source), day: t.day(date) });
  const distance = measureDistance([{ original: from, stated: to }], reference.band);
  const isUpsideDown = !agrees && isConsistent(from, invertBand(reference.band), to);
  const severity = agrees
    ? 'ok'
    : isUpsideDown
      ? 'error'
      : gradeMisfittingRate({ lastTrue, since: history?.since, distance }, rates);
  const lastSeen = lastTrue === undefined ? t.say('neverSeen', {}) : t.say('lastSeen', { month: t.month(lastTrue) });
  const facts = { stated, original, percent, times: times ?? '', reference: referenceText, lastSeen };
  return [
    {
      severity,
      start,
      end,
      figures: [id, left.id],
      message: agrees
        ? t.say('agrees', { unit, implied, counted, reference: referenceText })
        : t.say(isUpsideDown ? 'upsideDown' : times === undefined ? 'differs' : 'differsByTimes', facts),
      data: {
        ...evidence.data,
        expected: formatRatio(expectedRate(left, reference), 6),
        ...(agrees ? {} : { lastTrue: lastTrue ?? null }),
      },
      suggestions: agrees ? [] : buildSuggestions(right, evidence.rewritings, referenceText, context),
    },
  ];
}

const ZERO = new Decimal('0');

const exactInterval = (value: Decimal): Interval => intervalAround(value, ZERO, ZERO);

/** What the counted side of the note comes to. */
function expectedRate({ value }: SingleFigure, { ratio: { dividend, divisor } }: ReferenceRate): Ratio {
  return { dividend: dividend.times(parseDecimal(value)), divisor };
}
