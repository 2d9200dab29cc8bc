import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readPathDay } from '../api/workspace/path-day.js';
import { getLocalDate, isIsoDate, type IsoDate } from '../core/rate-table/day.js';

/** The day by whose rates a text is checked, and what has said so. */
export interface StoryDate {
  readonly date: IsoDate;
  readonly origin: 'text' | 'name' | 'settings' | 'file' | 'today';
}

/** A date is looked for in so much of a text. */
const HEAD_LENGTH = 10_000;

const YAML_BLOCK = /^\ufeff?---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/m;
const TOML_BLOCK = /^\ufeff?\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*$/m;
const FRONT_MATTER_DATE = /^(?:date|published|pubdate|publishdate)[ \t]*[:=][ \t]*["']?(\d{4}-\d\d-\d\d)/im;

/** Dates that the forms of documents have a place for. */
const DATE_FORMS: readonly RegExp[] = [
  // HTML: <meta name="date" content="2025-02-24">
  /<meta\b[^>]{0,200}\b(?:date|published_time|dc\.date(?:\.issued)?|datePublished)["'][^>]{0,200}\bcontent=["'](\d{4}-\d\d-\d\d)/i,
  // LaTeX
  /^[ \t]*\\date\{[ \t]*(\d{4}-\d\d-\d\d)[ \t]*\}/m,
  // A field of reStructuredText
  /^:date:[ \t]*(\d{4}-\d\d-\d\d)/im,
];

/** The date that a text states about itself: in its front matter, or where its form has a place for one. */
function readStatedDate(text: string): IsoDate | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  const [, block = ''] = YAML_BLOCK.exec(head) ?? TOML_BLOCK.exec(head) ?? [];
  const stated = [FRONT_MATTER_DATE.exec(block), ...DATE_FORMS.map((form) => form.exec(head))];
  return stated.map((match) => match?.[1]).find((day): day is IsoDate => day !== undefined && isIsoDate(day));
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
