import { isIsoDate, type IsoDate } from '../../core/rate-table/day.js';

const DAY = /(?<!\d)((?:19|20)\d\d)[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** The day in the name of a file or its folders, the last where there are several: "archive/2019/2019-05-06-oil.txt". */
export function readPathDay(path: string): IsoDate | undefined {
  const days = [...path.matchAll(DAY)].map(([, year, month, day]) => `${year}-${month}-${day}`);
  return days.filter(isIsoDate).at(-1);
}
