import { basename, dirname, relative, sep } from 'node:path';
import { readPathDay } from '../../api/workspace/path-day.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { FoundFile } from '../input/find-files.js';

/** What a path says of a story: "archive/markets/2019/2019-05-06-oil.txt". */
interface StoryPlace {
  /** The first folder under the pattern that is no year, month or day; "" where there is none. */
  readonly desk: string;
  /** The day in the name or the folders. */
  readonly date: IsoDate | undefined;
}

const NUMBERS = /^[\d\-_.]+$/;

/** Reads desk and day from where a file is. */
export function placeStory({ file, under }: FoundFile): StoryPlace {
  const path = (under === undefined ? basename(file) : relative(under, file)).split(sep).join('/');
  const folders = under === undefined ? [basename(dirname(file))] : dirname(path).split('/');
  const desk = folders.find((folder) => folder !== '.' && folder !== '' && !NUMBERS.test(folder)) ?? '';
  return { desk, date: readPathDay(path) };
}
