import { findFirstLineHeadline } from '../../../src/core/document/headline.js';
import { isHistoricalAmount } from '../../../src/core/annotation/historical-amounts.js';
import { isPriceTarget } from '../../../src/core/annotation/price-targets.js';
import type { Language } from '../../../src/core/figures/language.js';
import { isoDate } from '../../support/brands.js';
import { JAPANESE } from '../figures/support/japanese/index.js';

describe('headline', () => {
  test.each([
    [
      'a first line before sentences',
      'Group to invest 5 billion yuan\nIt said so on Friday.',
      'Group to invest 5 billion yuan',
    ],
    ['blank lines around it', '\n\n 集團投資50億元 \n\n集團周五公布。', '集團投資50億元 '],
    ['a sentence', 'It will invest 5 billion yuan.\nIt said so on Friday.', undefined],
    ['a lead-in', 'The sums are:\nIt paid 5 billion yuan.', undefined],
    ['a paragraph broken into lines', 'The group said on Friday that it would\ninvest 5 billion yuan.', undefined],
    ['lines of amounts', 'Revenue 5 billion yuan\nProfit 2 billion yuan', undefined],
    ['one line', 'Group to invest 5 billion yuan', undefined],
    ['a long line', `${'Group '.repeat(30)}\nIt said so.`, undefined],
    ['nothing', ' \n ', undefined],
  ])('%s', (_name, text, expected) => {
    const span = findFirstLineHeadline(text);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });
});

describe('historical', () => {
  /** The figure stands between two bars. */
  function isHistorical(marked: string): boolean {
    const [before = '', figure = '', after = ''] = marked.split('|');
    const text = before + figure + after;
    const start = before.length;
    return isHistoricalAmount(text, start, start + figure.length, isoDate('2024-02-24'));
  }

  test.each([
    ['It raised |5 billion yuan| in 2019.', true],
    ['In 2019, it raised |5 billion yuan|.', true],
    ['It raised |5 billion yuan| in December 2019, and more later.', true],
    ['It raised |5 billion yuan| in fiscal 2022.', true],
    ['2019年，公司投入|50亿元|。', true],
    ['公司2019年投入|50亿元|', true],
    ['It raised |5 billion yuan|.', false],
    ['It raised |5 billion yuan| in 2024.', false],
    ['It will invest |5 billion yuan| from March 2023 until March 2025.', false],
    ['It raised 3 billion yuan in 2019, and will raise |5 billion yuan|.', false],
    ['It was founded in 2019. It raised |5 billion yuan|.', false],
    ['It has 2019 workers and raised |5 billion yuan|.', false],
    ['公司2019年至2026年投入|50亿元|', false],
    ['It raised |1,999.5 yuan|.', false],
    ['It sold the site for |5 billion yuan| at the time.', true],
    ['The site, then valued at |5 billion yuan|, was sold.', true],
    ['公司当时斥资|50亿元|。', true],
    ['Profit rose 4% in 2023 to |5 billion yuan|.', false],
    ['Profit rose 4% in March 2023 to |5 billion yuan|.', true],
    ['It earned |5 billion yuan| in November 2023.', false],
    ['2022-2023财年支出为|50亿元|。', true],
    ['In 2019, when it was small, the maker, then in Wuxi, raised |5 billion yuan|.', true],
    ['In 2019, it was small, but this year it raised |5 billion yuan|.', false],
    ['2016年5月至2017年2月期间，张某作为经理，从账户挪用约|153万元|。', true],
    ['2016年创立的公司，今年赚了|50亿元|。', false],
    ['2016年，公司以19亿元出售股权，上月又以|99亿元|购回。', false],
    ['Founded in 2019, the maker raised |5 billion yuan|.', false],
  ])('%s: %s', (text, expected) => {
    expect(isHistorical(text)).toBe(expected);
  });
});

describe('price target', () => {
  test.each([
    ['A broker raised its price target on the shares to |95 yuan| from 88 yuan.', true],
    ['A broker raised its price target on the shares to 95 yuan from |88 yuan|.', true],
    ['A broker kept its |95 yuan| price target.', true],
    ['目標價由80元升至|95元|。', true],
    ['给予|95元|的目标价。', true],
    ['A broker raised its price target to 95 yuan, and the shares rose to |90 yuan|.', false],
    ['Its sales target is |5 billion yuan|.', false],
    ['目標價升至95元，股價收報|90元|。', false],
  ])('%s: %s', (marked, expected) => {
    const [before = '', figure = '', after = ''] = marked.split('|');
    expect(isPriceTarget(before + figure + after, before.length, before.length + figure.length)).toBe(expected);
  });
});

describe('a language that is given by argument', () => {
  const split = (marked: string): readonly [text: string, start: number, end: number] => {
    const [before = '', figure = '', after = ''] = marked.split('|');
    return [before + figure + after, before.length, before.length + figure.length];
  };
  const { times: _times, priceTargets: _targets, ...withoutWords }: Language = JAPANESE;

  test.each([
    ['同社は2019年に|50億円|を投じた。', true],
    ['2023年10月に|50億円|を投じた。', false],
    ['2023年4月に|50億円|を投じた。', true],
    ['当時|50億円|だった。', true],
    ['2019年、同社は、今年、|50億円|を投じた。', false],
  ])('says which amounts are historical: %s', (marked, expected) => {
    const date = isoDate('2024-02-24');
    expect(isHistoricalAmount(...split(marked), date, [JAPANESE])).toBe(expected);
    expect(isHistoricalAmount(...split(marked), date, [withoutWords])).toBe(false);
  });

  test.each([
    ['目標株価を|5000円|に引き上げた。', true],
    ['|5000円|の目標株価を示した。', true],
    ['目標株価を引き上げた。株価は|4000円|。', false],
  ])('says which amounts are targets: %s', (marked, expected) => {
    expect(isPriceTarget(...split(marked), [JAPANESE])).toBe(expected);
    expect(isPriceTarget(...split(marked), [withoutWords])).toBe(false);
  });
});
