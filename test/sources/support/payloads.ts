import { strToU8, zipSync } from 'fflate';
import { listCurrencies } from '../../../src/money/currencies.js';

/** Twelve rates as the ECB prints them. */
export const ECB_RATES: Readonly<Record<string, string>> = {
  USD: '1.0874',
  JPY: '162.91',
  CZK: '25.338',
  DKK: '7.4546',
  GBP: '0.85520',
  HUF: '395.05',
  PLN: '4.3060',
  SEK: '11.2330',
  CHF: '0.9606',
  CNY: '7.8281',
  HKD: '8.5088',
  KRW: '1448.26',
};

/** eurofxref-daily.xml, laid out as the ECB lays it out. */
export function ecbXml(date: string, rates: Readonly<Record<string, string>> = ECB_RATES): string {
  const cubes = Object.entries(rates).map(([currency, rate]) => `\t\t\t<Cube currency='${currency}' rate='${rate}'/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">',
    '\t<gesmes:subject>Reference rates</gesmes:subject>',
    '\t<gesmes:Sender>\n\t\t<gesmes:name>European Central Bank</gesmes:name>\n\t</gesmes:Sender>',
    `\t<Cube>\n\t\t<Cube time='${date}'>`,
    ...cubes,
    '\t\t</Cube>\n\t</Cube>\n</gesmes:Envelope>\n',
  ].join('\n');
}

/** eurofxref-hist.csv with the trailing comma of the real one. */
export function ecbCsv(days: readonly (readonly [string, Readonly<Record<string, string>>])[]): string {
  const currencies = Object.keys(ECB_RATES);
  const rows = days.map(([date, rates]) => `${date},${currencies.map((code) => rates[code] ?? 'N/A').join(',')},`);
  return [`Date,${currencies.join(',')},`, ...rows, ''].join('\n');
}

/** eurofxref-hist.zip. */
export function ecbZip(csv: string): Uint8Array {
  return zipSync({ 'eurofxref-hist.csv': strToU8(csv) });
}

/** usd.min.json with every ISO currency at a made-up rate, and some tokens; `rates` replaces or adds number text. */
export function currencyApiJson(date: string, rates: Readonly<Record<string, string>> = {}): string {
  const codes = listCurrencies().map(({ code }) => code.toLowerCase());
  const table = new Map(codes.map((code, i) => [code, `${i + 2}.${String(i * 7919).padStart(8, '0')}`]));
  for (const [code, value] of Object.entries({ '1inch': '9.96631033', usd: '1', ...rates })) table.set(code, value);
  return `{"date":"${date}","usd":{${[...table].map(([code, value]) => `"${code}":${value}`).join(',')}}}`;
}
