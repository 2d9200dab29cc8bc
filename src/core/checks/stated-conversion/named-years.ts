const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g;
const LAST_YEAR = /\blast year\b|\ba year (?:ago|earlier|before)\b|\bprevious year\b|\bprior year\b|去年|上年|一年前/;
/** A sentence names few years; more are a table. */
const MAX_YEARS = 6;

/**
 * Years that a sentence names and that are over at the story's date: a sum of 2019 may have been converted at the
 * rates of 2019. "Last year" may be in the business sense, so it also opens the year before.
 */
export function findNamedYears(sentence: string, date: string): readonly string[] {
  const story = Number(date.slice(0, 4));
  const years = new Set([...sentence.matchAll(YEAR)].map(([year]) => year));
  if (LAST_YEAR.test(sentence)) for (const year of [story - 1, story - 2]) years.add(String(year));
  return [...years].filter((year) => Number(year) < story).slice(0, MAX_YEARS);
}
