import type { CurrencyCode } from '../../../money/currencies.js';
import { defineAmbiguousMark, type AmbiguousMark, type MarkRow } from '../../engine/mark.js';
import { CENT } from '../dollar-marks.js';
import { FRANC, PESO } from '../ambiguous-marks.js';

/** The hundredth of the pesos, and of other units of Latin America and Portuguese Africa. */
const CENTAVO: AmbiguousMark = {
  ...PESO,
  candidates: [...PESO.candidates, 'BRL', 'BOB', 'MZN', 'CVE', 'NIO', 'GTQ', 'HNL'],
  byRegion: { ...PESO.byRegion, BR: 'BRL', BO: 'BOB', MZ: 'MZN', CV: 'CVE', NI: 'NIO', GT: 'GTQ', HN: 'HNL' },
};

/** The hundredth of the francs, and of other units where French is spoken. */
const CENTIME: AmbiguousMark = {
  ...FRANC,
  candidates: [...FRANC.candidates, 'DZD', 'MAD', 'HTG'],
  byRegion: { ...FRANC.byRegion, DZ: 'DZD', MA: 'MAD', HT: 'HTG' },
};

/** The hundredth of the pound, and in America what people call the cent. */
const PENNY = defineAmbiguousMark({
  key: 'penny',
  fallback: 'GBP',
  candidates: ['GBP', 'USD', 'CAD', 'EUR', 'AUD'],
  byRegion: { GB: 'GBP', US: 'USD', CA: 'CAD', IE: 'EUR', AU: 'AUD' },
});

/** [code, adjectives]: a cent has the adjective of its dollar, pound, rand or shilling, or its code: "28 Canadian cents", "707.7 ZAR cents". */
const CENTS: readonly (readonly [CurrencyCode, string])[] = [
  ['AUD', 'Australian|Aussie'],
  ['BZD', 'Belize'],
  ['CAD', 'Canadian|Cdn'],
  ['EUR', 'euro'],
  ['FJD', 'Fiji|Fijian'],
  ['HKD', 'Hong Kong|HK'],
  ['JMD', 'Jamaican'],
  ['KES', 'Kenyan|Kenya'],
  ['NAD', 'Namibian|Namibia'],
  ['NZD', 'New Zealand|NZ|kiwi'],
  ['SGD', 'Singapore|Singaporean'],
  ['TTD', 'Trinidad'],
  ['TWD', 'Taiwan|Taiwanese'],
  ['USD', 'U.S.|US|American'],
  ['ZAR', 'South African|rand'],
];

/**
 * [code, digits below the major unit, forms]: parts with a name of their own, as the Unicode CLDR and the issuers have
 * them. Left out are names of other things (ore, att, puls, ban) and of larger currencies (the dirham of Qatar and Libya).
 */
const PARTS: readonly (readonly [CurrencyCode, number, string])[] = [
  ['AMD', 2, 'luma'],
  ['AZN', 2, 'qapik|qapiks|qepik|gapik'],
  ['BDT', 2, 'poisha'],
  ['BGN', 2, 'stotinki|stotinka'],
  ['BTN', 2, 'chhertum|chetrum'],
  ['BWP', 2, 'thebe'],
  ['CHF', 2, 'rappen|Swiss centimes'],
  ['CZK', 2, 'haler|halers|haleru|haléřů'],
  ['ETB', 2, 'santim|santims'],
  ['GEL', 2, 'tetri|tetris'],
  ['GHS', 2, 'pesewas|pesewa'],
  ['GMD', 2, 'butut|bututs'],
  ['ILS', 2, 'agorot|agora'],
  ['ISK', 2, 'aurar|eyrir'],
  ['KHR', 2, 'Cambodian sen'],
  ['KRW', 2, 'jeon'],
  ['KZT', 2, 'tiyn'],
  ['LSL', 2, 'lisente|sente'],
  ['MKD', 2, 'deni'],
  ['MOP', 2, 'avos'],
  ['MVR', 2, 'laari|laaris'],
  ['MWK', 2, 'tambala|tambalas'],
  ['MYR', 2, 'Malaysian sen'],
  ['NGN', 2, 'kobo'],
  ['OMR', 3, 'baisa|baisas|baiza|baizas'],
  ['PGK', 2, 'toea|toeas'],
  ['PLN', 2, 'groszy|grosz|groszes'],
  ['RON', 2, 'bani'],
  ['RSD', 2, 'paras'],
  ['RUB', 2, 'kopecks|kopeks|kopeck|kopek'],
  ['SAR', 2, 'halalas|halala'],
  ['SEK', 2, 'öre'],
  ['THB', 2, 'satang'],
  ['TND', 3, 'millimes|millime'],
  ['TOP', 2, 'seniti'],
  ['TRY', 2, 'kurus|kuruş'],
  ['UAH', 2, 'kopiyka|kopiykas|kopiyky|kopiiok|hryvnia kopecks'],
  ['UZS', 2, 'tiyin|tiyins'],
  ['WST', 2, 'sene'],
  ['ZMW', 2, 'ngwee'],
  // The thousandth of the dinars of Kuwait, Bahrain and Jordan, named with them.
  ['AED', 2, 'UAE fils|Emirati fils'],
  ['BHD', 3, 'Bahraini fils|Bahrain fils'],
  ['JOD', 3, 'Jordanian fils'],
  ['KWD', 3, 'Kuwaiti fils|Kuwait fils'],
];

/** The parts of a unit by their names. */
export const EN_SUB_UNIT_MARKS: readonly MarkRow[] = [
  ...CENTS.map(([currency, adjectives]): MarkRow => {
    const after = [currency, ...adjectives.split('|')].flatMap((name) => [`${name} cents`, `${name} cent`]);
    return { currency, after: after.join('|'), minor: 2 };
  }),
  ...PARTS.map(([currency, minor, after]): MarkRow => ({ currency, after, minor })),
  // Alone it is the hundredth of the dirham where the text or the newsroom is of the Emirates, the thousandth of a dinar elsewhere.
  {
    currency: 'AED',
    after: 'fils',
    minor: 2,
    support: { key: 'fils', byRegion: { AE: 'AED', KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD' } },
  },
  { ambiguous: PENNY, after: 'penny|pennies', minor: 2 },
  // Cents per share, of dividends in Australia and New Zealand.
  { ambiguous: CENT, after: 'cps', minor: 2, glued: true },
  // Pence and cents per litre, of milk and fuel.
  { currency: 'GBP', after: 'ppl', minor: 2, glued: true, caseSensitive: true },
  { ambiguous: CENT, after: 'cpl', minor: 2, glued: true, caseSensitive: true },
  { ambiguous: CENTAVO, after: 'centavos|centavo', minor: 2 },
  { ambiguous: CENTIME, after: 'centimes|centime', minor: 2 },
  // In Ghana the pesewa.
  {
    currency: 'GBP',
    after: 'p',
    minor: 2,
    glued: true,
    caseSensitive: true,
    local: { key: 'p', byRegion: { GH: 'GHS' } },
  },
];
