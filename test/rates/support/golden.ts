import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import { decimal, isoDate } from '../../support/brands.js';

/** Euro reference rates as the ECB published them: date, USD, CNY, HKD. */
const PUBLISHED = [
  ['2005-07-20', '1.2063', '9.9840', '9.3834'],
  ['2005-07-21', '1.2187', '9.8836', '9.4679'],
  ['2005-07-22', '1.2143', '9.8493', '9.4385'],
  ['2015-08-11', '1.1055', '6.9923', '8.5743'],
  ['2024-02-23', '1.0834', '7.7972', '8.4760'],
  ['2024-03-06', '1.0874', '7.8281', '8.5088'],
  ['2024-12-31', '1.0389', '7.5833', '8.0686'],
  ['2025-02-21', '1.0465', '7.5933', '8.1327'],
  ['2025-02-24', '1.0466', '7.5879', '8.1356'],
  ['2025-12-31', '1.1750', '8.2262', '9.1464'],
] as const;

/** Those days as stored quotes of one revision. */
export const GOLDEN_QUOTES: readonly StoredQuote[] = PUBLISHED.flatMap((day) => ecbQuotes(day));

function ecbQuotes([date, usd, cny, hkd]: readonly [string, string, string, string]): readonly StoredQuote[] {
  return Object.entries({ USD: usd, CNY: cny, HKD: hkd }).map(([quote, value]) => ({
    source: 'ecb',
    date: isoDate(date),
    base: 'EUR',
    quote,
    value: decimal(value),
    revision: 1,
  }));
}

/** The days on which the ECB's own file is wrong, and those around them, as it has them: date, USD, CNY, HKD. */
const ECB_ERRORS = [
  ['2009-03-25', '1.3494', '9.2176', '10.458'],
  ['2009-03-26', '1.3607', '9.2191', '10.4579'],
  ['2009-03-27', '1.3295', '9.0838', '10.3041'],
  ['2009-03-30', '1.3193', '9.0893', '10.225'],
  ['2009-03-31', '1.3308', '9.0942', '10.314'],
  ['2009-04-01', '1.3246', '9.0527', '10.2665'],
  ['2013-03-28', '1.2805', '7.96', '9.942'],
  ['2013-04-02', '1.284', '7.9379', '9.9403'],
  ['2013-04-03', '1.2828', '7.9639', '9.9575'],
] as const;

export const ECB_ERROR_QUOTES: readonly StoredQuote[] = ECB_ERRORS.flatMap((day) => ecbQuotes(day));

/** Noon buying rates of the renminbi on the same days (H.10). */
export const H10_YUAN: readonly StoredQuote[] = Object.entries({
  '2009-03-25': '6.8304',
  '2009-03-26': '6.8320',
  '2009-03-27': '6.8310',
  '2009-03-30': '6.8360',
  '2009-03-31': '6.8329',
  '2009-04-01': '6.8339',
  '2013-03-28': '6.2143',
  '2013-04-02': '6.1992',
  '2013-04-03': '6.1962',
}).map(([date, value]) => ({
  source: 'fed-h10',
  date: isoDate(date),
  base: 'USD',
  quote: 'CNY',
  value: decimal(value),
  revision: 1,
}));

/** Date, USD/CNY, USD/HKD, CNY/HKD, HKD/CNY: quotients of the published values to six significant figures. */
export const GOLDEN_CROSSES = [
  ['2005-07-20', '8.27655', '7.77866', '0.939844', '1.06401'],
  ['2005-07-21', '8.10995', '7.76885', '0.957940', '1.04391'],
  ['2005-07-22', '8.11109', '7.77279', '0.958291', '1.04352'],
  ['2015-08-11', '6.32501', '7.75604', '1.22625', '0.815495'],
  ['2024-02-23', '7.19697', '7.82352', '1.08706', '0.919915'],
  ['2024-03-06', '7.19891', '7.82490', '1.08696', '0.920000'],
  ['2024-12-31', '7.29936', '7.76648', '1.06400', '0.939853'],
  ['2025-02-21', '7.25590', '7.77133', '1.07104', '0.933675'],
  ['2025-02-24', '7.25005', '7.77336', '1.07218', '0.932679'],
  ['2025-12-31', '7.00102', '7.78417', '1.11186', '0.899392'],
] as const;
