import { Decimal } from '../../money/decimal.js';
import { powerOfTen } from '../arithmetic/interval.js';
import { MEASURE_FIELDS, measureOf } from '../claims/comparison.js';
import {
  actualDifference,
  findDifferences,
  isPlausibleDifference,
  judgeDifference,
  type DifferenceClaim,
} from '../claims/find-differences.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import { toQuotedText, groupThousands, inMeasure } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { applyRewritings, rewriteAmount, type Rewriting } from '../rewriting/rewrite.js';
import type { LocatedSingle } from '../single-figure.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    fall: 'From {from} to {to} is a fall of {actual}',
    rise: 'From {from} to {to} is a rise of {actual}',
    agrees: '{change}, as {stated} says.',
    differs: '{change}, not {stated}.',
    byRounding: '{change}, not {stated}, unless all three are rounded.',
    statedFall: 'a fall of {stated}',
    statedRise: 'a rise of {stated}',
    point: '{count} point',
    points: '{count} points',
    suggestion: 'the difference of the two',
  },
  zh: {
    fall: '由{from}到{to}，减少 {actual}',
    rise: '由{from}到{to}，增加 {actual}',
    agrees: '{change}，与{stated}相符。',
    differs: '{change}，而非{stated}。',
    byRounding: '{change}，而非{stated}，除非三个数均为约数。',
    statedFall: '减少{stated}',
    statedRise: '增加{stated}',
    point: '{count} 个百分点',
    points: '{count} 个百分点',
    suggestion: '两者之差',
  },
});

const data = {
  stated: { type: 'string', description: 'The change as stated, in points for percentages; negative for a fall.' },
  expected: { type: 'string', description: 'The difference of the two; negative for a fall.' },
  from: { type: 'string', description: 'The amount or the percentage before.' },
  to: { type: 'string', description: 'The amount or the percentage after.' },
  ...MEASURE_FIELDS,
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Is a change by an amount or by points the difference of the two that it is said to lie between? */
export const difference = defineRule({
  key: 'difference',
  title: { en: 'A stated rise or fall is not the difference of its two figures', zh: '升跌数额与前后两数之差不符' },
  description: '"up $3bn to $12bn from $9bn", "rose 0.2 points to 5.2% from 5.0%"',
  severities: ['error', 'warning'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const masked = [...context.sentences.map((sentence) => sentence.masked), ...context.countedSentences];
    const resolved = resolveClaims(
      masked.flatMap(findDifferences),
      locate,
      (claim) => judgeDifference(claim) === 'agrees',
      isPlausibleDifference,
      context.wantsOk,
    );
    return resolved.map(({ claim }) => draftFinding(claim, context));
  },
});

/** Where the finding is put: at the change, or at the level after where the change is no figure. */
const locate = ({ step, to }: DifferenceClaim): LocatedSingle => step ?? to;

const SEVERITIES = { agrees: 'ok', 'by-rounding': 'warning', differs: 'error' } as const satisfies Record<
  string,
  Severity
>;

function draftFinding(claim: DifferenceClaim, context: RuleContext): Draft {
  const { from, to, step, stated, isFall } = claim;
  const { id, start, end, script, text } = locate(claim).figure;
  const verdict = judgeDifference(claim);
  const t = new Translator(messages, script);
  const actual = actualDifference(claim);
  const isActualFall = actual.lt('0');
  const rewritings = isActualFall === isFall ? rewriteStep(claim, actual.abs()) : [];
  const said = step ? toQuotedText(text) : sayPoints(stated, t);
  const change = t.say(isActualFall ? 'fall' : 'rise', {
    from: toQuotedText(from.figure.text),
    to: toQuotedText(to.figure.text),
    actual: sayActual(claim, actual.abs(), t),
  });
  return {
    severity: SEVERITIES[verdict],
    start,
    end,
    figures: [id, ...(step ? [from, to] : [from]).map(({ figure }) => figure.id)],
    message: t.say(verdict === 'agrees' ? 'agrees' : verdict === 'differs' ? 'differs' : 'byRounding', {
      change,
      stated: isActualFall === isFall ? said : t.say(isFall ? 'statedFall' : 'statedRise', { stated: said }),
    }),
    data: {
      stated: (isFall ? stated.times('-1') : stated).toFixed(),
      expected: actual.toFixed(),
      from: from.figure.value,
      to: to.figure.value,
      ...measureOf(to.figure),
    },
    suggestions:
      verdict === 'agrees' || !step ? [] : buildSuggestions(step, rewritings, t.say('suggestion', {}), context),
  };
}

/** What is stated, written anew with the difference of the two. */
function rewriteStep({ step }: DifferenceClaim, actual: Decimal): readonly Rewriting[] {
  if (!step || actual.eq('0')) return [];
  const { figure } = step;
  const value = figure.kind === 'basis_points' ? actual.times('100') : actual;
  const digits = Math.max(figure.significantDigits, value.c.length);
  return rewriteAmount({ ...figure, significantDigits: digits }, [{ dividend: value, divisor: powerOfTen(0) }]) ?? [];
}

function sayActual(claim: DifferenceClaim, actual: Decimal, t: Translator<typeof messages>): string {
  const { step, to } = claim;
  const rewritings = rewriteStep(claim, actual);
  if (step && rewritings.length > 0) return toQuotedText(applyRewritings(step.figure.text, rewritings));
  if (to.figure.kind === 'percent') return sayPoints(actual, t);
  return inMeasure(to.figure, groupThousands(actual.toFixed()));
}

function sayPoints(count: Decimal, t: Translator<typeof messages>): string {
  return t.say(count.eq('1') ? 'point' : 'points', { count: count.toFixed() });
}
