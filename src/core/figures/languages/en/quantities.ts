import { isDigit, isLatin, isSpace, skipSpaces } from '../../../document/chars.js';
import type { Lexicon } from '../../engine/lexicon.js';
import type { Mention } from '../../engine/mention.js';
import type { FormMatch } from '../../engine/trie.js';
import { skipGap } from '../../engine/unit-after.js';
import type { QuantityRow, QuantityUnit, QuantityWords } from '../../engine/vocabulary.js';

/** Things, in the singular; a number counts their plurals, which are regular. */
const THINGS: readonly QuantityRow[] = [
  {
    unit: 'person',
    forms:
      'person|resident|inhabitant|citizen|worker|employee|staffer|labourer|laborer|migrant|refugee|student|pupil|graduate|teacher|doctor|nurse|patient|soldier|troop|volunteer|protester|demonstrator|customer|consumer|client|user|subscriber|shopper|buyer|borrower|investor|shareholder|viewer|visitor|tourist|traveller|traveler|passenger|guest|participant|applicant|candidate|voter|member|player|driver|farmer|pensioner|taxpayer|adult|child|baby|follower|fan|victim|survivor|prisoner|suspect|officer|engineer|developer|merchant|recipient|beneficiary|owner|holder|american|australian|briton|european|canadian|indian|chinese national|foreigner',
  },
  { unit: 'household', forms: 'household' },
  { unit: 'family', forms: 'family' },
  { unit: 'job', forms: 'job|position|vacancy|payroll' },
  { unit: 'share', forms: 'share|ordinary share|common share|A-share|H-share|ADS|stock option|option' },
  { unit: 'unit', forms: 'unit|piece|item|set' },
  { unit: 'contract', forms: 'contract' },
  {
    unit: 'vehicle',
    forms:
      'vehicle|auto|car|truck|lorry|bus|van|SUV|EV|motorcycle|motorbike|scooter|taxi|tractor|bicycle|bike|automobile|hybrid',
  },
  { unit: 'aircraft', forms: 'plane|airplane|jet|helicopter|drone|airliner|warplane|fighter jet' },
  { unit: 'ship', forms: 'ship|vessel|boat|tanker|submarine|ferry' },
  {
    unit: 'device',
    forms: 'phone|smartphone|handset|computer|PC|tablet|console|device|chip|robot|camera|television|TV|GPU|server',
  },
  { unit: 'home', forms: 'home|house|apartment|flat|dwelling|condominium|condo|housing unit|villa' },
  { unit: 'room', forms: 'room|bedroom|guest room|hotel room' },
  { unit: 'bed', forms: 'bed' },
  { unit: 'store', forms: 'store|shop|outlet|restaurant|supermarket|branch|cafe|showroom|pharmacy' },
  { unit: 'company', forms: 'company|firm|business|enterprise|bank|start-up|startup|subsidiary|supplier' },
  { unit: 'country', forms: 'country|nation' },
  { unit: 'city', forms: 'city|town' },
  { unit: 'village', forms: 'village' },
  { unit: 'school', forms: 'school|university|college' },
  { unit: 'hospital', forms: 'hospital|clinic' },
  { unit: 'factory', forms: 'factory|plant|mill' },
  { unit: 'building', forms: 'building|skyscraper|tower' },
  { unit: 'flight', forms: 'flight' },
  { unit: 'trip', forms: 'trip|journey|ride' },
  { unit: 'visit', forms: 'visit' },
  { unit: 'case', forms: 'case|infection' },
  { unit: 'death', forms: 'death|fatality|casualty' },
  { unit: 'dose', forms: 'dose|shot|jab' },
  { unit: 'test', forms: 'test' },
  { unit: 'claim', forms: 'claim|application|petition' },
  { unit: 'order', forms: 'order|booking|reservation|pre-order' },
  { unit: 'ticket', forms: 'ticket|seat' },
  { unit: 'vote', forms: 'vote|ballot' },
  { unit: 'copy', forms: 'copy|album|book|newspaper|page|article|document|photo|video|film|movie|song|episode' },
  { unit: 'download', forms: 'download' },
  { unit: 'account', forms: 'account' },
  { unit: 'animal', forms: 'animal|cow|pig|chicken|horse|dog|cat|bird|cattle|hog|tree' },
  {
    forms:
      'goal|run|wicket|match|game|time|round|step|thing|member state|type|kind|sort|way|side|area|region|province|project|deal|transaction|site|location|lot|line|lane|level|storey|story|floor|word|letter|character|token|parameter|byte|bit|pixel|view|click|like|comment|message|post|call|email',
  },
  { unit: 'container', forms: 'container|TEU|box' },
];

/** Units of measurement: in a compound a number counts the singular too, "a 5-tonne truck". */
const MEASURES: readonly QuantityRow[] = [
  { unit: 'tonne', forms: 'tonne|ton|metric ton|metric tonne' },
  { unit: 'kg', forms: 'kilogram|kilogramme|kilo' },
  { unit: 'gram', forms: 'gram|gramme' },
  { unit: 'ounce', forms: 'ounce|troy ounce' },
  { unit: 'carat', forms: 'carat' },
  { unit: 'barrel', forms: 'barrel|barrel of oil' },
  { unit: 'gallon', forms: 'gallon' },
  { unit: 'litre', forms: 'litre|liter' },
  { unit: 'bushel', forms: 'bushel' },
  { unit: 'bale', forms: 'bale|bag' },
  { unit: 'kilometre', forms: 'kilometre|kilometer' },
  { unit: 'mile', forms: 'mile' },
  { unit: 'metre', forms: 'metre|meter' },
  { unit: 'centimetre', forms: 'centimetre|centimeter' },
  { unit: 'millimetre', forms: 'millimetre|millimeter' },
  { unit: 'yard', forms: 'yard' },
  { unit: 'sqm', forms: 'square metre|square meter|square-metre|square-meter' },
  { unit: 'square kilometre', forms: 'square kilometre|square kilometer|square-kilometre|square-kilometer' },
  { unit: 'square mile', forms: 'square mile|square-mile' },
  { unit: 'hectare', forms: 'hectare' },
  { unit: 'acre', forms: 'acre' },
  { unit: 'cubic metre', forms: 'cubic metre|cubic meter' },
  { unit: 'watt', forms: 'watt' },
  { unit: 'kW', forms: 'kilowatt' },
  { unit: 'MW', forms: 'megawatt' },
  { unit: 'GW', forms: 'gigawatt' },
  { unit: 'kWh', forms: 'kilowatt-hour|kilowatt hour' },
  { unit: 'MWh', forms: 'megawatt-hour|megawatt hour' },
  { unit: 'GWh', forms: 'gigawatt-hour|gigawatt hour' },
  { unit: 'TWh', forms: 'terawatt-hour|terawatt hour' },
  // Distinguished from money, and never answered: a length of time, points of an index, degrees.
  {
    forms:
      'second|minute|hour|day|week|month|quarter|year|decade|century|night|season|trading day|working day|point|degree|mile per hour',
  },
];

/** Forms that have no other: units in signs, and irregular plurals. */
const FIXED: readonly QuantityRow[] = [
  {
    unit: 'person',
    forms:
      'people|persons|children|men|women|babies|chinese|japanese|staff|personnel|dead|injured|police|british|french',
  },
  {
    unit: 'tonne CO2',
    forms:
      'tonnes of CO2|tons of CO2|tonnes of carbon dioxide|tons of carbon dioxide|tonnes of carbon|tons of carbon|metric tons of CO2|metric tons of carbon dioxide|tCO2e|tCO2',
  },
  { unit: 'tonne', forms: 'mt', caseSensitive: true },
  { unit: 'aircraft', forms: 'aircraft|spacecraft' },
  // No currencies of a state, and no source of rates quotes them: counted, and never converted.
  { unit: 'bitcoin', forms: 'bitcoin|bitcoins|wrapped bitcoin|wrapped bitcoins' },
  { unit: 'bitcoin', forms: 'BTC|WBTC', caseSensitive: true },
  { unit: 'ether', forms: 'ETH|ether', caseSensitive: true },
  { unit: 'kg', forms: 'kg|kgs|kilos' },
  { unit: 'pound', forms: 'lb|lbs' },
  { unit: 'ounce', forms: 'oz' },
  { unit: 'barrel', forms: 'bbl|bbls' },
  { unit: 'barrel per day', forms: 'bpd|b/d' },
  { unit: 'kilometre', forms: 'km|kms' },
  { unit: 'centimetre', forms: 'cm' },
  { unit: 'foot', forms: 'foot|feet|ft' },
  { unit: 'inch', forms: 'inch|inches' },
  { unit: 'sqm', forms: 'sqm|sq m|sq. m.|sq. metres|sq metres|sq meters|m²|m2' },
  {
    unit: 'square foot',
    forms: 'square foot|square feet|square-foot|square-feet|sq ft|sq. ft|sqft|sq feet|ft²',
  },
  { unit: 'square kilometre', forms: 'sq km|km²|km2|sq. km' },
  { unit: 'cubic metre', forms: 'cu m|m³|m3|cbm|bcm' },
  { unit: 'cubic foot', forms: 'cubic foot|cubic feet|cu ft' },
  { unit: 'kWh', forms: 'kWh|kwh' },
  { unit: 'MWh', forms: 'MWh', caseSensitive: true },
  { unit: 'GWh', forms: 'GWh', caseSensitive: true },
  { unit: 'TWh', forms: 'TWh', caseSensitive: true },
  { unit: 'kW', forms: 'kW', caseSensitive: true },
  { unit: 'MW', forms: 'MW|MWp', caseSensitive: true },
  { unit: 'GW', forms: 'GW|GWp', caseSensitive: true },
  {
    forms:
      'GB|MB|TB|KB|GHz|MHz|kHz|Hz|rpm|mph|kph|km/h|hp|bhp|mAh|Gbps|Mbps|kbps|Ah|Wh|mg|ml|nm|dB|dpi|fps|fold|hrs|hr|mins|pts|pct|am|pm|a.m.|p.m.|°C|°F|°',
    caseSensitive: true,
  },
];

function withForms(row: QuantityRow, formsOf: (noun: string) => string[]): QuantityRow {
  return { ...row, forms: row.forms.split('|').flatMap(formsOf).join('|') };
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('mile per hour')) return 'miles per hour';
  if (noun.endsWith('barrel of oil')) return 'barrels of oil';
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** What English numbers count. */
export const EN_QUANTITIES: QuantityWords = {
  rows: [
    ...THINGS.map((row) => withForms(row, (noun) => [pluralOf(noun)])),
    ...MEASURES.map((row) => withForms(row, (noun) => [noun, pluralOf(noun)])),
    ...FIXED,
  ],
  otherWords:
    'years old|year-old|share price|share prices|share offer|share sale|bank loan|bank loans|bitcoin ATM|bitcoin ATMs|bitcoin miner|bitcoin miners|bitcoin wallet|bitcoin wallets|bitcoin ETF|bitcoin ETFs|bitcoin fund|bitcoin funds|bitcoin exchange|bitcoin exchanges|bitcoin address|bitcoin addresses|bitcoin transactions|bitcoin holders|time high|time low|day low|business day',
};

/** Behind a number they begin another phrase: "at 1420 GMT the shares were". */
const NO_DESCRIPTION: ReadonlySet<string> = new Set(
  'the its their his her our your my these those this gmt est edt pst bst utc am pm hours'.split(' '),
);
/** Names that hold a number: "S&P 500 companies", "Chapter 11 cases", "Group of 20 nations". */
const NAMES_WITH_NUMBER =
  /(?:\b(?:S&P|S&P\/TSX|Fortune|Forbes|Global|FTSE|Nasdaq|Nasdaq-|CSI|DAX|MDAX|CAC|IBEX|AEX|Topix|Nikkei|Kospi|Russell|ASX|ASX\/S&P|STOXX|STOXX Europe|EuroStoxx|FTSEurofirst|Wilshire|MSCI|NSE|BSE|SET|Nifty|Hang Seng|Chapter|Group of|Article|Section|Rule|Title|Schedule|Tier|Level|Phase|Covid|Apollo|Model|Catch|Route)\s?|[A-Za-z]&[A-Z]\s)$/;

/** A noun may have so many words before it that describe it: "3,000 new electric vehicles". */
const MAX_DESCRIBING_WORDS = 2;

/** "206,900 new jobs": the noun behind one or two plain words, none of which may follow a whole amount. */
export function findDescribedNoun(text: string, lexicon: Lexicon, end: number): FormMatch<QuantityUnit> | undefined {
  let at = skipGap(text, end);
  if (at === end) return undefined;
  for (let count = 0; count < MAX_DESCRIBING_WORDS; count++) {
    const stop = endOfPlainWord(text, at);
    const word = text.slice(at, stop).toLowerCase();
    if (
      stop === at ||
      !isSpace(text.charCodeAt(stop)) ||
      lexicon.afterAmount.has(word) ||
      lexicon.moneyWords.has(word) ||
      NO_DESCRIPTION.has(word)
    )
      return undefined;
    at = skipSpaces(text, stop);
    const noun = lexicon.quantityUnits.match(text, at);
    if (noun) return noun.value.unit === undefined || !isPlural(text, noun) ? undefined : noun;
  }
  return undefined;
}

function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end < at + 20 && (isLatin(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d)) end++;
  return end;
}

/** In the singular the noun describes another one: "3 million new car parts". */
function isPlural(text: string, { end }: FormMatch<unknown>): boolean {
  return /(?:s|people|men|women|children|aircraft|staff|feet)$/i.test(text.slice(Math.max(0, end - 8), end));
}

/** A year, a number in a name ("COVID-19 cases", "No. 5 plant", "Boeing 737 jets"), and "one", which is nearly an article. */
export function isNoEnglishCount(
  text: string,
  { numeral, grouped, scaled, start, quantity, qualifier }: Mention,
): boolean {
  if (numeral.writing === 'words' && !scaled && numeral.digits === '1') return true;
  if (numeral.writing !== 'digits' || scaled || grouped) return false;
  if (/^(?:19|20)\d\d$/.test(numeral.digits)) return true;
  const before = text.slice(Math.max(0, start - 16), start);
  if (NAMES_WITH_NUMBER.test(before)) return true;
  if (/(?:[A-Za-z]-|\b(?:no|nos|number|type|phase|flight|route|group|article|section|top)\.?\s)$/i.test(before))
    return true;
  if (isDigit(text.charCodeAt(start - 1))) return true;
  const unit = quantity?.value.unit;
  const mayBeModel = unit === 'aircraft' || unit === 'flight' || unit === 'device';
  return mayBeModel && qualifier === 'exact' && /(?:^|[^A-Za-z])[A-Z][A-Za-z]+\s$/.test(before);
}
