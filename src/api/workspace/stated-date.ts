import { isIsoDate, type IsoDate } from '../../core/rate-table/day.js';

/** A date is looked for in so much of a text. */
const HEAD_LENGTH = 10_000;

/** At the start of the text, which `^` of a regular expression of lines is not. */
const YAML_BLOCK = /(?<![^])\ufeff?---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/m;
const TOML_BLOCK = /(?<![^])\ufeff?\+\+\+[ \t]*\r?\n([^]*?)^\+\+\+[ \t]*$/m;
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
export function readStatedDate(text: string): IsoDate | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  const [, block = ''] = YAML_BLOCK.exec(head) ?? TOML_BLOCK.exec(head) ?? [];
  const stated = [FRONT_MATTER_DATE.exec(block), ...DATE_FORMS.map((form) => form.exec(head))];
  return stated.map((match) => match?.[1]).find((day): day is IsoDate => day !== undefined && isIsoDate(day));
}
