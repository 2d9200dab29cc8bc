import type { SourceFixture } from '../support/source-run.js';

const LABELS = ['新台幣NTD/USD', '日圓JPY/USD', '英鎊USD/GBP', '人民幣CNY/USD', '歐元USD/EUR', '馬克DEM/USD'];

/** BP01D01 with rows of these rates, and with these columns at its end. */
export function cbcJson(rows: readonly (readonly string[])[], labels: readonly string[] = LABELS): string {
  const structure = { Table1: labels.map((data) => ({ data })) };
  return JSON.stringify({ meta: { title: '匯率', sender: '中央銀行' }, data: { dataSets: rows, structure } });
}

export const fixture: SourceFixture = () =>
  cbcJson([['20240306', '31.560', '149.93', '1.2706', '7.1990', '1.0864', '-']]);
