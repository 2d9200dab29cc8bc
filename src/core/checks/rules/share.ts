import { roundRatio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { comparedInterval } from '../claims/change.js';
import { areComparable } from '../claims/comparable.js';
import { findClaims, type Claim } from '../claims/claim-pattern.js';
import { SHARES } from '../claims/share-patterns.js';
import type { FindingDraft } from '../finding.js';
import { groupsOf } from '../../../support/group-by.js';
import { han } from '../messages/chinese.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import { roundedInterval } from '../arithmetic/rounding-interval.js';
import type { Placed } from '../located-figure.js';
import type { Reading } from '../check-context.js';
import { suggest } from '../suggestion.js';
import { quote, type Sentences } from '../messages/format.js';

const HUNDRED = new Decimal('100');

interface Found {
  readonly percent: Placed;
  readonly part: Placed;
  readonly whole: Placed;
}

/** Is one amount the share of another that the text says, "31.7 billion yuan, or 11.3% of the 280.15 billion"? */
export function share(reading: Reading): readonly FindingDraft[] {
  const found = reading.sentences.flatMap(({ template }) => {
    const hasPercent = template.slots.some(({ figure }) => figure.kind === 'percent');
    return hasPercent ? findClaims(template, SHARES).flatMap(comparable) : [];
  });
  return groupsOf(found, ({ percent }) => percent.figure.id).flatMap((claims) => {
    const agreeing = claims.find(agrees);
    if (agreeing) return reading.wantsOk ? [draft(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draft(doubted, reading, false)] : [];
  });
}

function comparable({ figures: { A, B, P } }: Claim): readonly Found[] {
  return A && B && P && areComparable(A.figure, B.figure) ? [{ percent: P, part: B, whole: A }] : [];
}

/** Nothing is divided: part × 100 against share × whole. */
function agrees({ percent, part, whole }: Found): boolean {
  const told = roundedInterval(percent.figure, percent.figure.value!);
  const [some, all] = [comparedInterval(part.figure), comparedInterval(whole.figure)];
  return (
    some.high.times(HUNDRED).gte(told.low.times(all.low)) && some.low.times(HUNDRED).lte(told.high.times(all.high))
  );
}

/** A share of more than all, or one that is ten times another, is of something else. */
function isPlausible({ percent, part, whole }: Found): boolean {
  const [some, all] = [parseDecimal(part.figure.value!), parseDecimal(whole.figure.value!)];
  const told = parseDecimal(percent.figure.value!).abs().times(all);
  const actual = some.times(HUNDRED);
  return some.lte(all) && actual.lte(told.times('10')) && told.lte(actual.times('10'));
}

function draft({ percent, part, whole }: Found, reading: Reading, isOk: boolean): FindingDraft {
  const { id, start, end, script } = percent.figure;
  const [some, all] = [parseDecimal(part.figure.value!), parseDecimal(whole.figure.value!)];
  const actual = { dividend: some.times(HUNDRED), divisor: all };
  const decimals = (percent.figure.value!.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const [p, b, a] = [percent, part, whole].map(({ figure }) => quote(figure.text)) as [string, string, string];
  const told = `${expected.toFixed()}%`;
  const sentences: Sentences = isOk
    ? { latin: `${b} is ${told} of ${a}, as ${p} says.`, ...han`${b}占${a}的 ${told}，与${p}相符。` }
    : { latin: `${b} is ${told} of ${a}, not ${p}.`, ...han`${b}占${a}的 ${told}，而非${p}。` };
  const rewritings = rewriteNumber(percent.figure, roundRatio(actual, decimals, 'half-up')) ?? [];
  return {
    rule: 'share',
    severity: isOk ? 'ok' : 'error',
    start,
    end,
    figures: [id, part.figure.id, whole.figure.id],
    message: sentences[script],
    data: {
      stated: percent.figure.value,
      expected: expected.toFixed(),
      part: part.figure.value,
      whole: whole.figure.value,
      currency: whole.figure.currency,
    },
    suggestions: isOk
      ? []
      : suggest(percent, rewritings, { latin: 'the share of the two', ...han`两者之比` }[script], reading),
  };
}
