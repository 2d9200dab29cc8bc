import type { Language } from '../../../../../src/core/figures/language.js';
import { NO_WORDS } from '../../../../../src/core/figures/languages/no-words.js';
import { JAPANESE_NUMBER_CHARACTERS, KANJI_NUMBERS, readSumOfScales } from './numerals.js';

/**
 * A small Japanese, to show that a language plugs in through its public type alone. It reads what business news writes
 * most; it is no part of the product.
 */
export const JAPANESE: Language = {
  ...NO_WORDS,
  key: 'ja',
  marks: [
    { currency: 'JPY', after: '円' },
    { currency: 'USD', after: 'ドル|米ドル' },
    { currency: 'EUR', after: 'ユーロ' },
    { currency: 'GBP', after: 'ポンド|英ポンド' },
    { currency: 'CNY', after: '人民元' },
    { currency: 'KRW', after: 'ウォン' },
  ],
  scales: [
    { power: 3, forms: '千' },
    { power: 4, forms: '万' },
    { power: 6, forms: '百万' },
    { power: 7, forms: '千万' },
    { power: 8, forms: '億' },
    { power: 12, forms: '兆' },
  ],
  ratios: [
    { kind: 'percent', after: '%|パーセント' },
    { kind: 'percentage_points', after: 'ポイント' },
    { kind: 'multiple', after: '倍' },
  ],
  per: {
    rows: [
      { per: 'share', nouns: '株' },
      { per: 'person', nouns: '人' },
    ],
    leadsAfter: ['/'],
    leadsBefore: ['1', '一'],
    pieces: {},
  },
  declarations: {
    ...NO_WORDS.declarations,
    unit: '単位:',
    below: '以下同じ',
    scales: [
      { power: 3, forms: '千' },
      { power: 6, forms: '百万' },
      { power: 8, forms: '億' },
    ],
  },
  times: {
    years: ['(?<year>(?:19|20)\\d\\d)年度?(?:(?<month>1[0-2]|[1-9])月)?'],
    monthOf: Number,
    atTheTime: /当時/,
    present: /今年|現在/,
    otherAmount: /円\s*$/,
    adverbial: /^同社は$/,
  },
  priceTargets: { names: /目標株価/g, behind: /^の目標株価/ },
  qualifiers: [
    { qualifier: 'approx', before: '約|およそ', after: '前後|程度' },
    { qualifier: 'more_than', after: '超' },
    { qualifier: 'at_least', after: '以上' },
    { qualifier: 'at_most', before: '最大', after: '以下' },
    { qualifier: 'less_than', after: '未満' },
  ],
  ranges: { ...NO_WORDS.ranges, connectors: 'から' },
  lists: { separators: '、|と', perUnitSeparators: '、|と', movedTo: 'から' },
  restatements: { ...NO_WORDS.restatements, rate: '=', reversedRate: '=' },
  characters: { numbers: JAPANESE_NUMBER_CHARACTERS, unitsBeforeDash: '円億万', unitsBehindGroups: '円億万' },
  rules: { parsers: [KANJI_NUMBERS], readNumeralTail: readSumOfScales },
};
