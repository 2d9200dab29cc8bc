import type { SourceFixture } from '../support/source-run.js';

function series(code: string, unit: string, days: readonly number[], values: string): string {
  return `{"SERIES_CODE":"${code}","NAME_OF_TIME_SERIES":"Spot Rate at 17:00 in JST","UNIT":"${unit}","FREQUENCY":"DAILY","LAST_UPDATE":20240306,"VALUES":{"SURVEY_DATES":[${days.join(',')}],"VALUES":[${values}]}}`;
}

/** An answer with values of yen and of the euro for these days, "null" where there are none. */
export function bojJson(days: readonly number[], yen: string, euro: string): string {
  const sets = [
    series('FXERD04', 'Yen per U.S. Dollar', days, yen),
    series('FXERD34', 'U.S. Dollar per Euro', days, euro),
  ];
  return `{"STATUS":200,"MESSAGEID":"M181000I","MESSAGE":"Successfully completed","NEXTPOSITION":null,"RESULTSET":[${sets.join(',')}]}`;
}

export const fixture: SourceFixture = () => bojJson([20240305, 20240306], 'null,149.53', 'null,1.0862');
