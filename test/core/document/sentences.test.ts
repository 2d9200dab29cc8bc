import { splitSentences } from '../../../src/core/document/sentences.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text, findFigures(text).figures).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['It fell. It rose.', ['It fell.', 'It rose.']],
  ['It cost 5.5 billion yuan. “So much.” It rose!', ['It cost 5.5 billion yuan.', '“So much.”', 'It rose!']],
  ['Acme Inc. paid Rs. 105 in the U.S. market. It fell.', ['Acme Inc. paid Rs. 105 in the U.S. market.', 'It fell.']],
  ['up 34.3 pct. to 7.1 tln won', ['up 34.3 pct. to 7.1 tln won']],
  ['股价跌。成交额升！“完。”', ['股价跌。', '成交额升！', '“完。”']],
  ['Headline\nIt cost RMB16,970\nmillion in all.\nEnd', ['Headline', 'It cost RMB16,970\nmillion in all.', 'End']],
  ['他说……跌了。', ['他说……跌了。']],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('every sentence has the number of its paragraph', () => {
  const text = 'One. Two.\nThree.';
  expect(splitSentences(text, []).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
});
