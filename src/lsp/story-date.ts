import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readPathDay } from '../api/workspace/path-day.js';
import { readStatedDate } from '../api/workspace/stated-date.js';
import { getLocalDate, isIsoDate, type IsoDate } from '../core/rate-table/day.js';

/** The day by whose rates a text is checked, and what has said so. */
export interface StoryDate {
  readonly date: IsoDate;
  readonly origin: 'text' | 'name' | 'settings' | 'file' | 'today';
}

/** What is known beside the text. */
interface DateHints {
  readonly settings: string | undefined;
  /** The file of the text; undefined for one that has not been saved. */
  readonly path: string | undefined;
  readonly today: IsoDate;
}

/** The date of a story: its own, that in its file's name, that of the settings, or the day when the file was changed. */
export function findStoryDate(text: string, { settings, path, today }: DateHints): StoryDate {
  const stated = readStatedDate(text);
  if (stated) return { date: stated, origin: 'text' };
  const named = path === undefined ? undefined : readPathDay(basename(path));
  if (named) return { date: named, origin: 'name' };
  if (settings !== undefined && isIsoDate(settings)) return { date: settings, origin: 'settings' };
  const changed = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.mtime;
  return changed ? { date: getLocalDate('Etc/UTC', changed), origin: 'file' } : { date: today, origin: 'today' };
}

/** Is it the story's for sure? A file may have been changed, or copied, long after. */
export function isCertain({ origin }: StoryDate): boolean {
  return origin !== 'file' && origin !== 'today';
}
