import { readProse } from '../../../../src/core/document/markup/read-prose.js';

const markdown = (input: string): string => readProse(input, 'text/markdown').text;

test.each([
  ['emphasis', 'It paid **380** *billion* ~~yen~~ _yuan_.', 'It paid 380 billion yen yuan.'],
  ['emphasis within Chinese', '投资**380**亿元', '投资380亿元'],
  ['a lone star is text', '5 * 3 = 15* x', '5 * 3 = 15* x'],
  ['escapes and references', '\\$5 \\* &amp; 380&nbsp;billion', '$5 * & 380\u00a0billion'],
  ['a link keeps its words', 'see [$5 **billion**](http://x/$6 "$7") now', 'see $5 billion now'],
  ['a reference link', '[$5][a]\n\n[a]: http://x/$6 "$7"', '$5'],
  [
    'pictures, code and addresses stand as objects',
    '![$5](x) `$6` <http://x.y/$7> http://x.y/$8',
    '\ufffc \ufffc \ufffc \ufffc',
  ],
  ['headings', '# One #\n\nTwo\n===\n### Three', 'One \n\nTwo \n\nThree'],
  ['fenced and indented code are gone', 'a\n\n```\n$5\n```\n\n    $6\n\nb', 'a\n\nb'],
  ['front matter is gone', '---\ntitle: $5\n---\na', 'a'],
  ['a rule is no front matter', '---\n\na', 'a'],
  ['lists and quotes', '- a\n  b\n- [x] c\n\n> d\n> e\nf', 'a b\nc\n\nd e f'],
  ['tables', '| a | b |\n|--|--|\n| 1 | **2** |', 'a\tb\n1\t2'],
  ['a hard break', 'a  \nb\\\nc<br>d', 'a\nb\nc\nd'],
  ['inline HTML', 'a <b title="$5">c</b> <!-- $6 --> d', 'a c d'],
  ['a block of HTML', 'a\n\n<div>\n<p>5 <b>6</b></p>\n<script>$7</script>\n</div>\n\nb', 'a\n\n5 6\n\nb'],
  ['a paragraph broken over lines', 'It paid 380\nbillion yuan', 'It paid 380 billion yuan'],
])('%s', (_name, input, expected) => {
  expect(markdown(input).replace(/\n+$/, '')).toBe(expected);
});

test('figures map to the input, and words behind them go behind the closing marks', () => {
  const input = '---\na: 1\n---\nIt paid **[380 *billion yuan*](http://x)** then';
  const prose = readProse(input, 'text/markdown');
  const start = prose.text.indexOf('380');
  const span = prose.toOriginal(start, start + '380 billion yuan'.length);
  expect(input.slice(span.start, span.end)).toBe('380 *billion yuan');
  expect(input.slice(prose.skipClosingMarkup(span.end))).toBe(' then');
});

test('headings and quotations keep their role', () => {
  const prose = readProse('# One\n\ntwo\n\nThree\n=====\n\n> four\n>\n> five\n\n## Six', 'text/markdown');
  const words = (spans: readonly { start: number; end: number }[]): readonly string[] =>
    spans.map(({ start, end }) => prose.text.slice(start, end).trim());
  expect(words(prose.titles)).toEqual(['One', 'Three']);
  expect(words(prose.quotations)).toEqual(['four\n\nfive']);
});

test('what no writer writes is read as it stands', () => {
  const deep = `${'> '.repeat(40)}$5`;
  expect(markdown(deep)).toBe(deep);
  const marked = '*a_b**c__'.repeat(2000);
  expect(markdown(marked)).toBe(marked);
  const addresses = '<http://a$1'.repeat(50);
  expect(markdown(addresses)).toBe(addresses);
});
