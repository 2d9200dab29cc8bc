import type { SourceFixture } from '../support/source-run.js';

/** An answer with these rows: description, rate, effective date. */
export function treasuryJson(rows: readonly (readonly [string, string, string])[], pages = 1): string {
  return JSON.stringify({
    data: rows.map(([country_currency_desc, exchange_rate, effective_date]) => ({
      country_currency_desc,
      exchange_rate,
      effective_date,
    })),
    meta: {
      count: rows.length,
      labels: { country_currency_desc: 'Country - Currency Description', exchange_rate: 'Exchange Rate' },
      dataTypes: { country_currency_desc: 'STRING', exchange_rate: 'NUMBER', effective_date: 'DATE' },
      dataFormats: { country_currency_desc: 'String', exchange_rate: '10.2', effective_date: 'YYYY-MM-DD' },
      'total-count': rows.length,
      'total-pages': pages,
    },
    links: { self: '&page%5Bnumber%5D=1&page%5Bsize%5D=10000', next: null, prev: null },
  });
}

/** An amendment within the quarter, on a day of its own. */
export const fixture: SourceFixture = () =>
  treasuryJson([
    ['China-Renminbi', '7.187', '2024-03-06'],
    ['Hong Kong-Dollar', '7.82', '2024-03-06'],
    ['Egypt-Pound', '49.5', '2024-03-06'],
  ]);
