import { roundRatio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { comparisonInterval } from '../claims/change.js';
import { areComparable } from '../claims/comparable.js';
import { findClaims, type Claim } from '../claims/claim-pattern.js';
import { SHARE_PATTERNS } from '../claims/share-patterns.js';
import type { FindingDraft } from '../finding.js';
import { groupBy } from '../../../support/group-by.js';
import { chinese } from '../messages/chinese.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import { roundedInterval } from '../arithmetic/rounding-interval.js';
import type { LocatedFigure } from '../located-figure.js';
import type { CheckContext } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import { collapseWhitespace, type LocalizedText } from '../messages/format.js';

const HUNDRED = new Decimal('100');

interface ShareClaim {
  readonly percent: LocatedFigure;
  readonly part: LocatedFigure;
  readonly whole: LocatedFigure;
}

/** Is one amount the share of another that the text says, "31.7 billion yuan, or 11.3% of the 280.15 billion"? */
export function checkShares(reading: CheckContext): readonly FindingDraft[] {
  const found = reading.sentences.flatMap(({ masked: template }) => {
    const hasPercent = template.figures.some(({ figure }) => figure.kind === 'percent');
    return hasPercent ? findClaims(template, SHARE_PATTERNS).flatMap(toShareClaims) : [];
  });
  return groupBy(found, ({ percent }) => percent.figure.id).flatMap((claims) => {
    const agreeing = claims.find(shareAgrees);
    if (agreeing) return reading.wantsOk ? [draftFinding(agreeing, reading, true)] : [];
    const doubted = claims.find(isPlausible);
    return doubted ? [draftFinding(doubted, reading, false)] : [];
  });
}

function toShareClaims({ figures: { A, B, P } }: Claim): readonly ShareClaim[] {
  return A && B && P && areComparable(A.figure, B.figure) ? [{ percent: P, part: B, whole: A }] : [];
}

/** Nothing is divided: part × 100 against share × whole. */
function shareAgrees({ percent, part, whole }: ShareClaim): boolean {
  const told = roundedInterval(percent.figure, percent.figure.value!);
  const [some, all] = [comparisonInterval(part.figure), comparisonInterval(whole.figure)];
  return (
    some.high.times(HUNDRED).gte(told.low.times(all.low)) && some.low.times(HUNDRED).lte(told.high.times(all.high))
  );
}

/** A share of more than all, or one that is ten times another, is of something else. */
function isPlausible({ percent, part, whole }: ShareClaim): boolean {
  const [some, all] = [parseDecimal(part.figure.value!), parseDecimal(whole.figure.value!)];
  const told = parseDecimal(percent.figure.value!).abs().times(all);
  const actual = some.times(HUNDRED);
  return some.lte(all) && actual.lte(told.times('10')) && told.lte(actual.times('10'));
}

function draftFinding({ percent, part, whole }: ShareClaim, reading: CheckContext, isOk: boolean): FindingDraft {
  const { id, start, end, script } = percent.figure;
  const [some, all] = [parseDecimal(part.figure.value!), parseDecimal(whole.figure.value!)];
  const actual = { dividend: some.times(HUNDRED), divisor: all };
  const decimals = (percent.figure.value!.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const [p, b, a] = [percent, part, whole].map(({ figure }) => collapseWhitespace(figure.text)) as [
    string,
    string,
    string,
  ];
  const told = `${expected.toFixed()}%`;
  const sentences: LocalizedText = isOk
    ? { latin: `${b} is ${told} of ${a}, as ${p} says.`, ...chinese`${b}占${a}的 ${told}，与${p}相符。` }
    : { latin: `${b} is ${told} of ${a}, not ${p}.`, ...chinese`${b}占${a}的 ${told}，而非${p}。` };
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
      : buildSuggestions(percent, rewritings, { latin: 'the share of the two', ...chinese`两者之比` }[script], reading),
  };
}
