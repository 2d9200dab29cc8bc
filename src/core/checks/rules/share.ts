import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import { roundRatio } from '../../money/ratio.js';
import { roundedInterval } from '../arithmetic/rounding-interval.js';
import { findClaims, type Claim } from '../claims/claim-pattern.js';
import { areComparable, comparisonInterval, MEASURE_FIELDS, measureOf } from '../claims/comparison.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import { findMarginClaims } from '../claims/margins.js';
import { SHARE_PATTERNS } from '../claims/share-patterns.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import type { LocatedSingle } from '../single-figure.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    agrees: '{part} is {actual} of {whole}, as {stated} says.',
    differs: '{part} is {actual} of {whole}, not {stated}.',
    suggestion: 'the share of the two',
  },
  zh: {
    agrees: '{part}占{whole}的 {actual}，与{stated}相符。',
    differs: '{part}占{whole}的 {actual}，而非{stated}。',
    suggestion: '两者之比',
  },
});

const data = {
  stated: { type: 'string', description: 'The percentage as stated.' },
  expected: { type: 'string', description: 'The percentage that the two amounts give.' },
  part: { type: 'string', description: 'The part.' },
  whole: { type: 'string', description: 'The whole.' },
  ...MEASURE_FIELDS,
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Is one amount the share of another that the text says, "31.7 billion yuan, or 11.3% of the 280.15 billion"? A margin is one of revenue. */
export const share = defineRule({
  key: 'share',
  title: { en: 'A stated share does not follow from its figures', zh: '所述占比与数字不符' },
  description: '"11.3% of" with the part and the whole, and a margin with profit and revenue',
  severities: ['error'],
  needs: { figures: 3 },
  data,
  messages,
  check(context) {
    const claims = context.sentences.flatMap(({ masked }) => {
      if (!masked.hasPercent) return [];
      return [...findClaims(masked, SHARE_PATTERNS), ...findMarginClaims(masked)].flatMap(toShareClaims);
    });
    const resolved = resolveClaims(claims, ({ percent }) => percent, shareAgrees, isPlausible, context.wantsOk);
    return resolved.map(({ claim, agrees }) => draftFinding(claim, agrees, context));
  },
});

const HUNDRED = new Decimal('100');

interface ShareClaim {
  readonly percent: LocatedSingle;
  readonly part: LocatedSingle;
  readonly whole: LocatedSingle;
}

function toShareClaims({ figures: { A, B, P } }: Claim): readonly ShareClaim[] {
  return A && B && P && areComparable(A.figure, B.figure) ? [{ percent: P, part: B, whole: A }] : [];
}

/** Nothing is divided: part × 100 against share × whole. */
function shareAgrees({ percent, part, whole }: ShareClaim): boolean {
  const stated = roundedInterval(percent.figure, percent.figure.value);
  const [some, all] = [comparisonInterval(part.figure), comparisonInterval(whole.figure)];
  return (
    some.high.times(HUNDRED).gte(stated.low.times(all.low)) && some.low.times(HUNDRED).lte(stated.high.times(all.high))
  );
}

/** A share of more than all, or one that is ten times another, is of something else. */
function isPlausible({ percent, part, whole }: ShareClaim): boolean {
  const [some, all] = [parseDecimal(part.figure.value), parseDecimal(whole.figure.value)];
  const stated = parseDecimal(percent.figure.value).abs().times(all);
  const actual = some.times(HUNDRED);
  return some.lte(all) && areWithinFactor(actual, stated, '10');
}

function draftFinding({ percent, part, whole }: ShareClaim, agrees: boolean, context: RuleContext): Draft {
  const { id, start, end, script, text, value } = percent.figure;
  const t = new Translator(messages, script);
  const [some, all] = [parseDecimal(part.figure.value), parseDecimal(whole.figure.value)];
  const actual = { dividend: some.times(HUNDRED), divisor: all };
  const decimals = (value.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const rewritings = rewriteNumber(percent.figure, roundRatio(actual, decimals, 'half-up')) ?? [];
  return {
    severity: agrees ? 'ok' : 'error',
    start,
    end,
    figures: [id, part.figure.id, whole.figure.id],
    message: t.say(agrees ? 'agrees' : 'differs', {
      part: toQuotedText(part.figure.text),
      whole: toQuotedText(whole.figure.text),
      stated: toQuotedText(text),
      actual: `${expected.toFixed()}%`,
    }),
    data: {
      stated: value,
      expected: expected.toFixed(),
      part: part.figure.value,
      whole: whole.figure.value,
      ...measureOf(whole.figure),
    },
    suggestions: agrees ? [] : buildSuggestions(percent, rewritings, t.say('suggestion', {}), context),
  };
}
