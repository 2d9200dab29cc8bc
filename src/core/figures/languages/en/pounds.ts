import type { Mention } from '../../engine/mention.js';
import { POUND } from '../ambiguous-marks.js';
import { EN_MONEY_NOUNS } from './money-nouns.js';

const MAX_BEFORE = 60;
/** How far round a large number its money may be named. */
const MAX_CONTEXT = 600;
const MAX_AFTER = 40;

/** Verbs and nouns of weight, force and goods, in the clause before the number. */
const WEIGHT_BEFORE =
  /\b(?:weigh(?:s|ed|ing)?|weight|payload|payloads|thrust|torque|heavier|lighter|overweight|lift(?:s|ed|ing)?|haul(?:s|ed|ing)?|freight|cargo|tonnage|harvest(?:s|ed)?|catch(?:es)?|caught|landings?|crops?|yields?|output|production|produced|recall(?:s|ed|ing)?|shipped|shipments?|exports?|imports?|consumption|stockpiles?|inventories|benched|bench-pressed)\b(?:[^.,;:!?\n]|[.,]\d){0,40}$/i;
/** What a body does by less than a thousand pounds. */
const BODY_BEFORE =
  /\b(?:lost|lose|loses|losing|gained|gain|gains|gaining|shed|sheds|shedding|put on|dropped|drop)\s(?:[a-z]+ ){0,2}$/i;
/** "Per square inch", "(45 kg)", and goods that are sold by weight. */
const WEIGHT_AFTER =
  /^(?:\sper square inch|,?\s(?:valued at|worth|priced at) (?:[a-z]+ ){0,3}[$€]|\s(?:heavier|lighter|overweight)\b|\s\([\d.,]+ ?(?:kg|kilos?|kilogram\w*|tonnes?|tons?|grams?)\b|(?: a year| annually)? of (?:[a-z]+ )?(?:thrust|pressure|force|torque|weight|fat|muscle|food|beef|meat|pork|chicken|turkey|poultry|fish|salmon|tuna|shrimp|lobsters?|cheese|butter|milk|sugar|coffee|cocoa|cotton|wool|rice|flour|potatoes|tomatoes|fruits?|apples|nuts|almonds|honey|copper|uranium|lithium|cobalt|zinc|nickel|steel|lead|iron|aluminium|aluminum|molybdenum|yellowcake|marijuana|cannabis|cocaine|heroin|meth|methamphetamine|fentanyl|drugs|explosives|dynamite|tnt|carbon|co2|emissions|waste|trash|garbage|plastic|paper|ice|sand|luggage|cargo)\b)/i;
/** In the singular it describes what is weighed: "a 2,000 pound bomb". */
const HEAVY_THING =
  /^[\s-](?:bombs?|missiles?|warheads?|trucks?|vehicles?|rocks?|bags?|sacks?|boxes|weights?|dumbbells?|man|woman|baby|fish|tuna|dog|bear|gorilla|load|test|hammer|payload|satellite|spacecraft|statue)\b/i;
/** What money is owed as, beside the nouns of money. */
const ASSETS =
  'bonds|gilts|shares|stock|equity|capital|cash|funds|securities|mortgages|credit|financing|funding|business|contracts|orders|cuts|support|liquidity|bad|new|public|state|government|taxpayer|taxpayers|its|their|his|her|the|this|that|which|shareholder|shareholders|unpaid|outstanding|extra|additional';
const MONEY_WORDS: ReadonlySet<string> = new Set([...EN_MONEY_NOUNS.split('|'), ...ASSETS.split('|')]);
/** Behind "pounds of" they are no goods, either. */
const BOUGHT_WORDS: ReadonlySet<string> = new Set(
  'damage work repairs goods jewellery equipment property subsidies benefits money revenue overdraft stolen'.split(' '),
);
/** Nouns of money without those that goods have, too. */
const SUMS = EN_MONEY_NOUNS.split('|')
  .filter((noun) => !/^(?:value|valued|worth|priced?|trade|exports|imports|sales|aid)$/.test(noun))
  .join('|');
/** In the clause before a small number they say that it is a price. */
const PRICE_BEFORE = new RegExp(
  String.raw`\b(?:${SUMS}|sales|aid|worth|valued|price|priced|costs?|costing|pay|pays|paying|spend|spends|spent|spending|charge[ds]?|charging|earns?|earning|owes?|owed|owing|buy|buys|bought|sell|sells|sold|selling|save[ds]?|saving|donate[ds]?|donated|win|wins|won|borrow|lend|lent|give|gives|gave|given|giving|hand|hands|handed|handing|bet|stake[ds]?)\b[^.;:!?\n]{0,40}$`,
  'i',
);
/** The same before a large one, of which goods may be sold and given. */
const SUM_BEFORE = new RegExp(
  String.raw`\b(?:${SUMS}|worth|valued at|priced at|price|costing|pay|pays|paying|spend|spends|spent|spending|charge[ds]?|charging|earns?|earning|owes?|owed|owing|borrow|lend|lent|wins?|won|stole|stolen|stealing|embezzled|raises?|raising|invests?|investing|injects?|injected|(?:bid|deal|offer|stake|jackpot|prize|pledge|transfer) (?:of|worth)|(?:sold|sells?|selling|buy|buys|bought|went|goes?|going|auctioned|listed|acquired?|purchased|fetched|signed) [^.;:!?\n]{0,30}?for|fetch(?:es|ed)?)\b[^.;:!?\n]{0,40}$`,
  'i',
);
/** What a sum of pounds is paid for, right behind it or after a word or two. */
const PAID_AFTER = new RegExp(
  String.raw`^[ -](?:(?!(?:of|in|to|a|the|and|or|more|less)\b)[a-z-]+ ){0,2}(?:${SUMS}|takeover|bid|deal|offer|stake|plan|project|package|programme|contract|refinancing|rights issue|lawsuit|scheme|gap|shortfall|hole|cuts?|boost|prize|house|home|mansion|flat|reward|pledge|donation|overdraft|mortgage|purchase|sale|merger|acquisition|buyout|facility|loan)\b|^ (?:worth of|spent|paid|raised|owed|invested|lost on|from (?:investors|shareholders|taxpayers|the (?:government|state|taxpayer)))\b`,
  'i',
);
/** The same amount in another currency, in a bracket behind it or before the bracket that it stands in. */
const CONVERTED_AFTER =
  /^,? ?(?:\(|or )(?:(?:about|around|nearly|roughly|approximately|some) )?(?:(?:US|U\.S\.|A|C|HK|S|NZ)?[$€¥]|\d[\d.,]* ?(?:million |billion |mln |bln )?(?:euros?|dollars?|U\.S\.|US\b|yen|yuan|francs?))/;
const CONVERTED_BEFORE =
  /(?:[$€¥] ?[\d.,]+(?: ?(?:million|billion|trillion|mln|bln|m|bn|k))?|(?:dollars?|euros?|yen|yuan|francs?|crowns|kron[ae]r?|rupees)),? ?(?:\(|or )(?:(?:about|around|nearly|roughly|approximately|some|or) )?$/i;
/** Goods that are weighed, and what else is, in a text of them. */
const WEIGHED_GOODS =
  /\b(?:freight|cargo|airports?|harvest\w*|honey|lobsters?|beef|meat|poultry|chicken|turkeys?|pork|coffee|cotton|tobacco|peanuts?|pecans|almonds|crops?|farm(?:s|ers?|ing)?|growers|acres?|fish(?:ing|ery|eries)?|seafood|salmon|crabs?|shrimp|USDA|FDA|recall(?:s|ed)?|lbs?|tons?|tonnes?|bushels?|trash|garbage|recycl\w+|food (?:banks?|pantr(?:y|ies))|thrust|rockets?|payload|meth(?:amphetamine)?|cocaine|heroin|fentanyl|marijuana|cannabis|narcotics|emissions|carbon|uranium|copper|steel)\b/i;
const MAX_GOODS = 240;
/** Places and signs of a pound. */
const POUND_COUNTRY =
  /£|\b(?:sterling|pence|Brit(?:ain|ish|ons?)|UK|U\.K\.|London|Engl(?:and|ish)|Scot(?:land|tish|s)|Wales|Welsh|Northern Ireland|FTSE|Egypt(?:ian)?|Cairo|Leban(?:on|ese)|Beirut|Syrian?|Sudan(?:ese)?|Cypr(?:us|iot)|Gibraltar|Falklands?|Irish|Ireland)\b/;

/** Is "pounds" behind a number a weight, whatever the text is about? */
export function isWeight(text: string, mention: Mention): boolean {
  const { numeral, numeralEnd, end, scaled, grouped } = mention;
  const before = text.slice(Math.max(0, numeral.start - MAX_BEFORE), numeral.start);
  const after = text.slice(end, end + MAX_AFTER);
  if (WEIGHT_AFTER.test(after) || (WEIGHT_BEFORE.test(before) && !isConverted(before, after))) return true;
  if (!scaled && !grouped && BODY_BEFORE.test(before)) return true;
  // Billions of pounds of anything are money.
  const of = mention.power >= 9 ? undefined : /^ of ([a-z]+)/i.exec(after)?.[1]?.toLowerCase();
  if (of !== undefined && !MONEY_WORDS.has(of) && !BOUGHT_WORDS.has(of) && !namesPoundCountry(text, numeral.start, end))
    return true;
  return (
    text.charAt(end - 1).toLowerCase() === 'd' &&
    !scaled &&
    (HEAVY_THING.test(after) || text.charAt(numeralEnd) === '-')
  );
}

function isConverted(before: string, after: string): boolean {
  return CONVERTED_AFTER.test(after) || CONVERTED_BEFORE.test(before);
}

/**
 * Do the words beside "pounds" say that they are money: a price, what it is paid for, or the same in another currency? A
 * large number needs no more than a country of a pound near by; a small one needs a word.
 */
export function isAmountOfPounds(text: string, mention: Mention): boolean | undefined {
  if (mention.mark?.ambiguous !== POUND || mention.mark.support === undefined) return undefined;
  if (isWeight(text, mention)) return false;
  const { numeral, end, power, grouped, scaled } = mention;
  const before = text.slice(Math.max(0, numeral.start - MAX_BEFORE), numeral.start);
  const after = text.slice(end, end + MAX_AFTER);
  if (/^ of [a-z]/i.test(after) || isConverted(before, after)) return true;
  if (power === 0 && !grouped && !scaled && !/\.\d\d$/.test(numeral.digits)) return PRICE_BEFORE.test(before);
  if (SUM_BEFORE.test(before) || PAID_AFTER.test(after)) return true;
  return (
    namesPoundCountry(text, numeral.start, end) ||
    !WEIGHED_GOODS.test(text.slice(Math.max(0, numeral.start - MAX_GOODS), end + MAX_GOODS))
  );
}

function namesPoundCountry(text: string, start: number, end: number): boolean {
  return POUND_COUNTRY.test(text.slice(Math.max(0, start - MAX_CONTEXT), end + MAX_CONTEXT));
}
