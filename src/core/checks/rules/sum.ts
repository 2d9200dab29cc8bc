import type { Ratio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { comparisonInterval } from '../claims/change.js';
import { findTotalClaims, type TotalClaim } from '../claims/totals.js';
import type { FindingDraft } from '../finding.js';
import { chinese } from '../messages/chinese.js';
import { intervalsOverlap, powerOfTen, type Interval } from '../arithmetic/interval.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import type { CheckContext } from '../check-context.js';
import { buildSuggestions } from '../suggestion.js';
import { collapseWhitespace, formatList, groupThousands, type LocalizedText } from '../messages/format.js';

const ZERO = new Decimal('0');
/** How far the sum may be off the total for the parts to be its parts, as a factor. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('2');

/** Do the parts that a sentence names add up to the total that it names? */
export function checkTotals(reading: CheckContext): readonly FindingDraft[] {
  return reading.sentences.flatMap(findTotalClaims).flatMap((each) => {
    const agrees = partSuffixes(each).some((parts) => partsAddUp(parts, each.total));
    if (agrees ? !reading.wantsOk : !isPlausible(each)) return [];
    return [draftFinding(each, agrees, reading)];
  });
}

/** What stands first in the sentence may be something else: of "A was raised and B and C spent, a total of D" the last. */
function partSuffixes({ parts }: TotalClaim): readonly TotalClaim['parts'][] {
  return parts.slice(0, -1).map((_, i) => parts.slice(i));
}

function partsAddUp(parts: TotalClaim['parts'], total: TotalClaim['total']): boolean {
  const added = parts
    .map(({ figure }) => comparisonInterval(figure))
    .reduce<Interval>((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }), { low: ZERO, high: ZERO });
  return intervalsOverlap(added, comparisonInterval(total.figure));
}

function sumOf(parts: TotalClaim['parts']): Decimal {
  return parts.map(({ figure }) => parseDecimal(figure.value!)).reduce((a, b) => a.plus(b), ZERO);
}

function isPlausible({ parts, total }: TotalClaim): boolean {
  const [added, told] = [sumOf(parts), parseDecimal(total.figure.value!)];
  return added.lte(told.times(MAX_PLAUSIBLE_FACTOR)) && told.lte(added.times(MAX_PLAUSIBLE_FACTOR));
}

function draftFinding({ total, parts }: TotalClaim, agrees: boolean, reading: CheckContext): FindingDraft {
  const { id, start, end, script, text, currency, value } = total.figure;
  const added = sumOf(parts);
  const expected: Ratio = { dividend: added, divisor: powerOfTen(0) };
  const rewritings = rewriteAmount({ ...total.figure, significantDigits: added.c.length }, [expected]) ?? [];
  const right =
    rewritings.length > 0
      ? collapseWhitespace(applyRewritings(text, rewritings))
      : `${currency!} ${groupThousands(added.toFixed())}`;
  const names = parts.map(({ figure }) => collapseWhitespace(figure.text));
  const list = { latin: formatList(names, 'latin'), hans: formatList(names, 'hans'), hant: formatList(names, 'hant') };
  const told = collapseWhitespace(text);
  const sentences: LocalizedText = agrees
    ? { latin: `${list.latin} add up to ${told}.`, ...chinese`${list}合计与${told}相符。` }
    : { latin: `${list.latin} add up to ${right}, not ${told}.`, ...chinese`${list}合计${right}，而非${told}。` };
  return {
    rule: 'sum',
    severity: agrees ? 'ok' : 'warning',
    start,
    end,
    figures: [id, ...parts.map(({ figure }) => figure.id)],
    message: sentences[script],
    data: { stated: value, expected: added.toFixed(), parts: parts.map(({ figure }) => figure.value), currency },
    suggestions: agrees
      ? []
      : buildSuggestions(total, rewritings, { latin: 'the sum', ...chinese`合计数` }[script], reading),
  };
}
