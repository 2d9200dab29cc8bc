import type { Qualifier } from '../../figures/figure.js';

/** The writer's qualifier said again before the conversion, each with its blank. */
export const EN_LEADS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approx: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  at_most: 'up to ',
};

export const HANS_LEADS: Readonly<Record<Qualifier, string>> = {
  exact: '约',
  approx: '约',
  more_than: '逾',
  at_least: '至少',
  less_than: '不足',
  at_most: '至多',
};

export const HANT_LEADS: Readonly<Record<Qualifier, string>> = {
  exact: '約',
  approx: '約',
  more_than: '逾',
  at_least: '至少',
  less_than: '不足',
  at_most: '至多',
};
