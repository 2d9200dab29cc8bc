import type { Lexicon } from '../../engine/lexicon.js';
import { mayMean } from '../../engine/mark.js';
import type { Mention } from '../../engine/mention.js';
import { namesNoThing } from './sum-edges.js';

const MAX_DISTANCE = 220;
/** "Mkt cap: 1.49B", "Net debt - 212m": the labels that results and data pages set before sums of money alone. */
const LABEL =
  /(?:^|[\s(*•|;,])(?:(?:market|mkt\.?) cap(?:itali[sz]ation)?|enterprise value|EV|AUM|assets under management|(?:net |total |gross )?(?:revenues?|turnover|debt|income|profit|loss|cash|assets|liabilities)|(?:adj\.? |adjusted )?ebitda|ebita?|capex|(?:free |operating )?cash flow|FCF|NAV|net asset value|TVL|GMV)(?: \([^()]{1,12}\))?(?::| [-–])\s$/i;
const MAX_LABEL = 56;
/** "EPS 1.23", "EPS of 1.23", "earnings per share: 1.23". */
const PER_SHARE_BEFORE =
  /\b(?:EPS|earnings per share|(?:dividend|loss|profit) per share|DPS)(?::| of| was| were| at| came in at| rose to| fell to)?\s$/i;
/** Results give what a share earned in these in their hundredths: "EPS 31.4" is in pence. */
const IN_HUNDREDTHS = ['GBP', 'ZAR', 'AUD', 'SGD', 'HKD', 'MYR', 'NZD', 'KES'] as const;

/** Is the number without a mark behind a label of accounts, and the amount before it money with one? */
export function isLabelledSum(text: string, lexicon: Lexicon, mention: Mention, near: Mention): boolean {
  if (mention.start - near.end > MAX_DISTANCE) return false;
  if (!mention.scaled) return isPerShare(text, mention, near);
  if (mention.power < 6 || !namesNoThing(text, lexicon, mention.end)) return false;
  return LABEL.test(text.slice(Math.max(near.end, mention.start - MAX_LABEL), mention.start));
}

/** "Revenues of NOK 4.2bn; EPS 1.23": what a share earned, in the unit of accounts that name theirs elsewhere. */
function isPerShare(text: string, { numeral, start }: Mention, { mark }: Mention): boolean {
  if (!/^\d{1,3}\.\d\d$/.test(numeral.digits) || mark === undefined || mark.minor > 0) return false;
  if (
    IN_HUNDREDTHS.some(
      (currency) => mark.currency === currency || (mark.ambiguous?.key !== '$' && mayMean(mark, currency)),
    )
  )
    return false;
  return PER_SHARE_BEFORE.test(text.slice(Math.max(0, start - MAX_LABEL), start));
}
