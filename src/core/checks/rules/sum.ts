import type { Ratio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { comparedInterval } from '../claims/change.js';
import { totalsIn, type Total } from '../claims/totals.js';
import type { FindingDraft } from '../finding.js';
import { han } from '../messages/chinese.js';
import { meet, powerOfTen, type Interval } from '../arithmetic/interval.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import type { Reading } from '../check-context.js';
import { suggest } from '../suggestion.js';
import { quote, sayList, sayThousands, type Sentences } from '../messages/format.js';

const ZERO = new Decimal('0');
/** How far the sum may be off the total for the parts to be its parts, as a factor. */
const PLAUSIBLE = new Decimal('2');

/** Do the parts that a sentence names add up to the total that it names? */
export function sum(reading: Reading): readonly FindingDraft[] {
  return reading.sentences.flatMap(totalsIn).flatMap((each) => {
    const agrees = tails(each).some((parts) => addsUp(parts, each.total));
    if (agrees ? !reading.wantsOk : !isPlausible(each)) return [];
    return [draft(each, agrees, reading)];
  });
}

/** What stands first in the sentence may be something else: of "A was raised and B and C spent, a total of D" the last. */
function tails({ parts }: Total): readonly Total['parts'][] {
  return parts.slice(0, -1).map((_, i) => parts.slice(i));
}

function addsUp(parts: Total['parts'], total: Total['total']): boolean {
  const added = parts
    .map(({ figure }) => comparedInterval(figure))
    .reduce<Interval>((a, b) => ({ low: a.low.plus(b.low), high: a.high.plus(b.high) }), { low: ZERO, high: ZERO });
  return meet(added, comparedInterval(total.figure));
}

function sumOf(parts: Total['parts']): Decimal {
  return parts.map(({ figure }) => parseDecimal(figure.value!)).reduce((a, b) => a.plus(b), ZERO);
}

function isPlausible({ parts, total }: Total): boolean {
  const [added, told] = [sumOf(parts), parseDecimal(total.figure.value!)];
  return added.lte(told.times(PLAUSIBLE)) && told.lte(added.times(PLAUSIBLE));
}

function draft({ total, parts }: Total, agrees: boolean, reading: Reading): FindingDraft {
  const { id, start, end, script, text, currency, value } = total.figure;
  const added = sumOf(parts);
  const expected: Ratio = { dividend: added, divisor: powerOfTen(0) };
  const rewritings = rewriteAmount({ ...total.figure, significantDigits: added.c.length }, [expected]) ?? [];
  const right =
    rewritings.length > 0 ? quote(applyRewritings(text, rewritings)) : `${currency!} ${sayThousands(added.toFixed())}`;
  const names = parts.map(({ figure }) => quote(figure.text));
  const list = { latin: sayList(names, 'latin'), hans: sayList(names, 'hans'), hant: sayList(names, 'hant') };
  const told = quote(text);
  const sentences: Sentences = agrees
    ? { latin: `${list.latin} add up to ${told}.`, ...han`${list}合计与${told}相符。` }
    : { latin: `${list.latin} add up to ${right}, not ${told}.`, ...han`${list}合计${right}，而非${told}。` };
  return {
    rule: 'sum',
    severity: agrees ? 'ok' : 'warning',
    start,
    end,
    figures: [id, ...parts.map(({ figure }) => figure.id)],
    message: sentences[script],
    data: { stated: value, expected: added.toFixed(), parts: parts.map(({ figure }) => figure.value), currency },
    suggestions: agrees ? [] : suggest(total, rewritings, { latin: 'the sum', ...han`合计数` }[script], reading),
  };
}
