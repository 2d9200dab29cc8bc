import type { SourceFixture } from '../support/source-run.js';

const HEAD = [
  'F11.1  EXCHANGE RATES',
  'Title,A$1=USD,Trade-weighted Index May 1970 = 100,A$1=CNY,A$1=SDR,A$1=TWD',
  'Description,"AUD/USD Exchange Rate; see notes, for further detail.",Index,AUD/CNY Exchange Rate,AUD/SDR,AUD/TWD',
  'Frequency,Daily,Daily,Daily,Daily,Daily',
  'Units,USD,Index,CNY,SDR,TWD',
  '',
  '',
  'Source,WM/Reuters,RBA,RBA,IMF,RBA',
  'Series ID,FXRUSD,FXRTWI,FXRCR,FXRSDR,FXRNTD',
];

/** Table F11.1 with these lines of rates. */
export function rbaCsv(rows: readonly string[]): string {
  return `\ufeff${[...HEAD, ...rows, ''].join('\n')}`;
}

export const fixture: SourceFixture = () => rbaCsv(['06-Mar-2024,0.6508,60.90,4.6845,0.4905,']);
