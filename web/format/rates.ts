import type { Rate } from '../../src/core/rate-table/rate.js';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { Say } from '../words/languages.js';

/** How far the day of a rate is from the day that was asked for. */
export function sayAge({ ageDays }: Pick<Rate, 'ageDays'>, say: Say): string {
  if (ageDays === 0) return say('ageToday');
  return ageDays > 0 ? say('ageDays', { n: ageDays }) : say('ageAfter', { n: -ageDays });
}

/** The published quotes that a rate was computed from. */
export function sayPath({ path }: Pick<Rate, 'path'>, say: Say): string {
  const quotes = path.map(({ base, quote, value }) => say('rateOf', { base, value, quote }));
  return quotes.length > 0 ? say('rateThrough', { path: quotes.join(', ') }) : '';
}

/** The rate of the conversions that is furthest from its day; undefined when nothing is converted. */
export function oldestRate(figures: readonly Pick<AnnotatedFigure, 'conversions'>[]): Rate | undefined {
  let oldest: Rate | undefined;
  for (const { conversions } of figures)
    for (const { rate } of conversions) if (!oldest || rate.ageDays > oldest.ageDays) oldest = rate;
  return oldest;
}
