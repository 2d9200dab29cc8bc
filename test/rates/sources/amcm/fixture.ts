import type { SourceFixture } from '../support/source-run.js';

/** A row as the AMCM writes it: patacas for a unit of the currency. */
export function amcmRow(date: string, currency: string, unit: string, usdMean: string): string {
  return `{"id":228934,"date":"${date} 00:00:00","currency":"${currency}","unit":${unit},"usdMean":"${usdMean}","usdMeanValue":${usdMean}0000,"bid":"1"}`;
}

export function amcmJson(rows: readonly string[]): string {
  return `{"message":"OK","data":[${rows.join(',')}]}`;
}

export const fixture: SourceFixture = () =>
  amcmJson([
    amcmRow('2024-03-06', 'CNY', '1.0', '1.1187'),
    amcmRow('2024-03-06', 'HKD', '1.0', '1.0300'),
    amcmRow('2024-03-06', 'JPY', '100.0', '5.3951'),
    amcmRow('2024-03-06', 'LIQ', '0.0', '0.0000'),
  ]);
