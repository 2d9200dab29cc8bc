import type { SourceFixture } from '../support/source-run.js';

/** The rates of a month with these lines. */
export function hmrcCsv(rows: readonly string[]): string {
  return ['Country/Territories,Currency,Currency Code,Currency Units per £1,Start date,End date', ...rows, ''].join(
    '\n',
  );
}

/** Every line of a correction within the month, which has a day of its own. */
export const fixture: SourceFixture = () =>
  hmrcCsv([
    'China,Yuan,CNY,9.1046,06/03/2024,31/03/2024',
    'Hong Kong,Dollar,HKD,9.9052,06/03/2024,31/03/2024',
    'Macao,Pataca,MOP,10.2024,06/03/2024,31/03/2024',
  ]);
