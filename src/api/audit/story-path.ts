import { readPathDay } from '../workspace/path-day.js';
import type { IsoDate } from '../../core/rate-table/day.js';

/** What a path says of a story: "markets/2019/2019-05-06-oil.txt". */
export interface StoryPlace {
  /** The first folder that is no year, month or day; "" where there is none. */
  readonly desk: string;
  /** The day in the name or the folders. */
  readonly date: IsoDate | undefined;
}

const NUMBERS = /^[\d\-_.]+$/;

/**
 * Reads desk and day from the path of a story.
 * @param path with slashes between its folders
 */
export function readStoryPath(path: string): StoryPlace {
  const folders = path.split('/').slice(0, -1);
  return { desk: findDesk(folders), date: readPathDay(path) };
}

/** The first of some folders that is no number. */
export function findDesk(folders: readonly string[]): string {
  return folders.find((folder) => folder !== '.' && folder !== '' && !NUMBERS.test(folder)) ?? '';
}
