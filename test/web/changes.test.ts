import fc from 'fast-check';
import { changesBetween } from '../../web/fields/changes.js';

/** The edits between two texts, each as what goes and what comes. */
const changes = (before: string, after: string): readonly string[] =>
  changesBetween(before, after).map(({ start, end, replacement }) => `${before.slice(start, end)}>${replacement}`);

test('what an accepted conversion adds is an edit of its own, and the words around it stay', () => {
  expect(
    changes(
      'It costs 5 million yuan ($540,000). Shares rose.',
      'It costs 5 million yuan ($690,000; HK$5.4 million). Shares rose.',
    ),
  ).toEqual(['540,000>690,000; HK$5.4 million']);
  expect(changes('The plan costs 5 million yuan.', 'The plan costs 5 million yuan ($690,000).')).toEqual([
    '> ($690,000)',
  ]);
});

test('a figure is changed whole, and a Chinese sentence by its characters', () => {
  expect(changes('They paid $54.5bn.', 'They paid $52.4bn.')).toEqual(['54.5bn>52.4bn']);
  expect(changes('工程耗資三千万元，去年动工。', '工程耗資三千万元（410万美元），今年动工。')).toEqual([
    '>（410万美元）',
    '去>今',
  ]);
});

test('line ends at either end of a field stay, which the desk does not keep', () => {
  expect(changesBetween('\n\nOne.\nTwo.\n', 'One.\nThree.')).toEqual([{ start: 7, end: 10, replacement: 'Three' }]);
  expect(changesBetween('\n', 'New.')).toEqual([{ start: 1, end: 1, replacement: 'New.' }]);
});

test('the edits make the next text of any text', () => {
  const words = fc.array(fc.constantFrom('5', '.', ',', ' ', 'a', 'yuan', '元', '萬', '$', '\n', '😀', 'é'), {
    maxLength: 30,
  });
  const texts = words.map((parts) => `x${parts.join('')}x`);
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const made = changesBetween(before, after).reduceRight(
        (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
        before,
      );
      expect(made).toBe(after);
    }),
  );
});
