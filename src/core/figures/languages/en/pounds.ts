import type { Mention } from '../../engine/mention.js';
import { POUND } from '../ambiguous-marks.js';
import { EN_MONEY_NOUNS } from './money-nouns.js';

const MAX_BEFORE = 60;
const MAX_AFTER = 40;

/** Verbs and nouns of weight and force, in the clause before the number. */
const WEIGHT_BEFORE =
  /\b(?:weigh(?:s|ed|ing)?|weight|payload|payloads|thrust|torque|heavier|lighter|overweight|lift(?:s|ed|ing)?|haul(?:s|ed|ing)?)\b[^.,;:!?\n]{0,24}$/i;
/** What a body does by less than a thousand pounds. */
const BODY_BEFORE =
  /\b(?:lost|lose|loses|losing|gained|gain|gains|gaining|shed|sheds|shedding|put on|dropped|drop)\s(?:[a-z]+ ){0,2}$/i;
/** "Per square inch", "(45 kg)", and goods that are sold by weight. */
const WEIGHT_AFTER =
  /^(?:\sper square inch|\s(?:heavier|lighter|overweight)\b|\s\([\d.,]+ ?(?:kg|kilos?|kilogram\w*|tonnes?|tons?|grams?)\b|(?: a year| annually)? of (?:[a-z]+ )?(?:thrust|pressure|force|torque|weight|fat|muscle|food|beef|meat|pork|chicken|turkey|poultry|fish|salmon|tuna|shrimp|lobsters?|cheese|butter|milk|sugar|coffee|cocoa|cotton|wool|rice|flour|potatoes|tomatoes|fruits?|apples|nuts|almonds|honey|copper|uranium|lithium|cobalt|zinc|nickel|steel|lead|iron|aluminium|aluminum|molybdenum|yellowcake|marijuana|cannabis|cocaine|heroin|meth|methamphetamine|fentanyl|drugs|explosives|dynamite|tnt|carbon|co2|emissions|waste|trash|garbage|plastic|paper|ice|sand|luggage|cargo)\b)/i;
/** In the singular it describes what is weighed: "a 2,000 pound bomb". */
const HEAVY_THING =
  /^[\s-](?:bombs?|missiles?|warheads?|trucks?|vehicles?|rocks?|bags?|sacks?|boxes|weights?|dumbbells?|man|woman|baby|fish|tuna|dog|bear|gorilla|load|test|hammer|payload|satellite|spacecraft|statue)\b/i;
/** What money is owed as, beside the nouns of money. */
const ASSETS =
  'bonds|gilts|shares|stock|equity|capital|cash|funds|securities|mortgages|credit|financing|funding|business|contracts|orders|cuts|support|liquidity|bad|new|public|state|government|taxpayer|taxpayers|its|their|his|her|the|this|that|which|shareholder|shareholders|unpaid|outstanding|extra|additional';
const MONEY_WORDS: ReadonlySet<string> = new Set([...EN_MONEY_NOUNS.split('|'), ...ASSETS.split('|')]);
/** In the clause before a small number they say that it is a price. */
const PRICE_BEFORE = new RegExp(
  String.raw`\b(?:${EN_MONEY_NOUNS.replace('value|', '').replace('trade|', '')}|costs?|costing|pay|pays|paying|spend|spends|spent|spending|charge[ds]?|charging|earns?|earning|owes?|owed|owing|buy|buys|bought|sell|sells|sold|selling|save[ds]?|saving|donate[ds]?|donated|win|wins|won|borrow|lend|lent|give|gives|gave|given|giving|hand|hands|handed|handing|bet|stake[ds]?)\b[^.;:!?\n]{0,40}$`,
  'i',
);

/** Is "pounds" behind a number a weight, whatever the text is about? */
export function isWeight(text: string, { numeral, numeralEnd, end, scaled, grouped }: Mention): boolean {
  const before = text.slice(Math.max(0, numeral.start - MAX_BEFORE), numeral.start);
  const after = text.slice(end, end + MAX_AFTER);
  if (WEIGHT_AFTER.test(after) || WEIGHT_BEFORE.test(before)) return true;
  if (!scaled && !grouped && BODY_BEFORE.test(before)) return true;
  return (
    text.charAt(end - 1).toLowerCase() === 'd' &&
    !scaled &&
    (HEAVY_THING.test(after) || text.charAt(numeralEnd) === '-')
  );
}

/**
 * Do the words beside "pounds" say that they are money: a price, or what it is paid for? A large number is taken for money
 * unless it counts pounds "of" something that is neither a sum nor an asset; a small one needs a word.
 */
export function isAmountOfPounds(text: string, mention: Mention): boolean | undefined {
  if (mention.mark?.ambiguous !== POUND || mention.mark.support === undefined) return undefined;
  if (isWeight(text, mention)) return false;
  const { numeral, end, power, grouped, scaled } = mention;
  const of = /^ of ([a-z]+)/i.exec(text.slice(end, end + MAX_AFTER));
  if (of) return MONEY_WORDS.has((of[1] ?? '').toLowerCase());
  if (power > 0 || grouped || scaled || /\.\d\d$/.test(numeral.digits)) return true;
  return PRICE_BEFORE.test(text.slice(Math.max(0, numeral.start - MAX_BEFORE), numeral.start));
}
