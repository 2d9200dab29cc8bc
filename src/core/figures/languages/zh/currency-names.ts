import type { CurrencyCode } from '../../../money/currencies.js';
import type { MarkRow } from '../../engine/mark.js';
import { ZH_CLDR_NAMES } from './cldr-names.js';
import { ZH_COUNTRY_NAMES } from './country-names.js';
import { ZH_NEWSROOM_NAMES } from './marks.js';

/** What a name of "money" may stand behind, the unit and the name together: 3800亿元人民币, 五十块美金. */
const UNITS_BEFORE_MONEY = ['元', '圆', '圓', '块', '塊', '块钱', '塊錢'];

const MONEY = /[币幣金纸紙银銀仔]$/;

function addUnits([code, names]: readonly [CurrencyCode, string]): MarkRow {
  const forms = names
    .split('|')
    .filter((name) => MONEY.test(name))
    .flatMap((name) => UNITS_BEFORE_MONEY.map((unit) => unit + name));
  return { currency: code, after: forms.join('|') };
}

/** 巴西币, 巴西国币 */
const ZH_NAMES_BY_COUNTRY = ZH_COUNTRY_NAMES.map(([code, countries]) => {
  const names = countries.split('|').flatMap((country) => [`${country}币`, `${country}国币`.replace('国国', '国')]);
  return [code, [...new Set(names)].join('|')] as const;
});

/** Names that CLDR and the names of countries give. */
export const ZH_FULL_NAMES = [...ZH_CLDR_NAMES, ...ZH_NAMES_BY_COUNTRY];

/** Every currency by its full names in both scripts, and with a unit before a name of money. */
export const ZH_CURRENCY_NAMES: readonly MarkRow[] = [
  ...ZH_FULL_NAMES.map(([code, names]): MarkRow => ({ currency: code, before: names, after: names })),
  ...[...ZH_FULL_NAMES, ...ZH_NEWSROOM_NAMES].map(addUnits),
];
