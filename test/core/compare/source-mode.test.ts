import { compareTwo } from './support/compare.js';

/** What the source has, what the story makes of it, and of each pair the texts of the source with the verdict. */
type Row = readonly [source: string, target: string, pairs: readonly string[]];

function pairsOf(source: string, target: string): readonly string[] {
  const { pairs, ...compared } = compareTwo(source, target, { mode: 'source' });
  const textOf = (id: string): string =>
    compared.sources.flatMap(({ figures }) => figures).find((each) => each.id === id)?.text ?? '';
  return pairs.map(({ source: ids, verdict, how }) => `${[ids].flat().map(textOf).join(' & ')}: ${how ?? verdict}`);
}

describe('an amount follows from a percentage and an amount of one sentence', () => {
  test.each<Row>([
    [
      'Bank borrowings were HK$5,310 million, of which 62% is due within one year.',
      'Of its debt, HK$3.29 billion falls due within a year.',
      ['62% & HK$5,310 million: derived'],
    ],
    ['公司有员工8000人，其中研发人员占35%。', '其中研发人员占2800人。', ['35% & 8000人: derived']],
    [
      'Revenue rose 20% to RMB 91.8 billion.',
      'That compares with 76.5 billion yuan a year earlier.',
      ['20% & RMB 91.8 billion: derived'],
    ],
    ['淨利潤下跌25%至6億港元。', '去年同期為8億港元。', ['25% & 6億港元: derived']],
  ])('%s → %s', (source, target, pairs) => {
    expect(pairsOf(source, target)).toEqual(pairs);
  });

  test('not where the percentage is in another sentence', () => {
    const source = 'Borrowings were HK$5,310 million. The margin was 62%.';
    const { pairs } = compareTwo(source, 'Of its debt, HK$3.29 billion falls due.', { mode: 'source' });
    expect(pairs.map(({ verdict }) => verdict)).not.toContain('derived');
  });
});

test('an amount is never paired with a percentage that is another number', () => {
  const { pairs, added } = compareTwo('Revenue rose 20% in the year.', 'Revenue in the year was $12.8 billion.', {
    mode: 'source',
  });
  expect(pairs).toEqual([]);
  expect(added).toHaveLength(1);
});

test('a conversion that no rate makes true differs from the amount that it converts', () => {
  const { findings } = compareTwo(
    'It will invest RMB380 billion.',
    'It will invest 380 billion yuan ($92.4 billion).',
    {
      mode: 'source',
    },
  );
  expect(findings.map(({ message }) => message)).toEqual([
    'The source has RMB380 billion, which is not $92.4 billion at any rate of the days before.',
  ]);
});

test('a conversion into a currency without a known rate is added', () => {
  const { findings } = compareTwo('It paid RMB380 million.', 'It paid 380 million yuan (33 billion Lao kip).', {
    mode: 'source',
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['figure-added']);
});
