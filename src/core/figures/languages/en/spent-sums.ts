import type { Mention } from '../../engine/mention.js';

/** How far behind an amount its story still counts in it. */
const MAX_DISTANCE = 240;
/** "Has already been", "will be", "was" */
const BE = String.raw`(?:(?:has|have|had) (?:already |also |since )?been|(?:will|would|should|must|may|could) (?:also )?be|was|were|is|are)(?: (?:already|also|only|being|now|still))?`;
/** Verbs that nothing but money suffers: things are delivered, people vaccinated. */
const SPENT = new RegExp(
  String.raw`^ ${BE} (?:spent|paid out|repaid|allocated|earmarked|disbursed|borrowed|lent|set aside|budgeted|ring-?fenced|written off|invested in|wired to|embezzled|siphoned off)\b`,
);
/** What is needed may be anything; of so much it is money. */
const NEEDED = new RegExp(String.raw`^ ${BE} (?:needed|required|requested|sought) (?:for|to|by)\b`);
const BILLION = 9;
const LONGEST = 56;

/** "Of the 3.4 trillion shillings, 1.3 trillion has already been spent": does a verb of money follow a number without a mark? */
export function isSumThatIsSpent(text: string, mention: Mention, near: Mention): boolean {
  if (!mention.scaled || mention.power < 6 || mention.shortScale !== near.shortScale || near.power < 6) return false;
  if (mention.start - near.end > MAX_DISTANCE || text.slice(near.end, mention.start).includes('\n')) return false;
  const end = mention.upper?.end ?? mention.end;
  const behind = text.slice(end, end + LONGEST);
  return SPENT.test(behind) || (mention.power >= BILLION && NEEDED.test(behind));
}
