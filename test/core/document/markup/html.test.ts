import { readProse } from '../../../../src/core/document/markup/read-prose.js';

const html = (input: string): string => readProse(input, 'text/html').text;

test.each([
  ['inline tags are gone', 'It paid <b>380</b> billion <i class="x">yuan</i>.', 'It paid 380 billion yuan.'],
  ['references are decoded', '380&nbsp;billion &yen; &#36;5 &amp;lt; &copy', '380\u00a0billion ¥ $5 &lt; ©'],
  ['a reference to two characters', 'a &NotEqualTilde; b', 'a ≂̸ b'],
  ['white space runs together', 'It  paid\n   380\tbillion', 'It paid 380 billion'],
  ['a line end separates blocks', '<p>one</p>\n\n<p>two</p><ul><li>a<li>b</ul>', 'one\n\ntwo\n\na\nb'],
  ['line ends separate rows, and tabs cells', '<table><tr><th>a<td>5</tr><tr><td>b</td></tr></table>', 'a\t5\nb'],
  ['a line break is a line end', 'one<br>two<br/>three', 'one\ntwo\nthree'],
  ['scripts and styles are gone', 'a<script>"$5 billion </b>"</script><style>p{}</style>b', 'ab'],
  ['comments, doctype and CDATA are gone', '<!DOCTYPE html>a<!-- $5 --><![CDATA[ $6 ]]>b', 'ab'],
  ['attributes are gone', '<a href="?$5" title="$5 billion">x</a>', 'x'],
  ['templates are gone', '<template><p>$5</p></template>x<noscript>$5</noscript>', 'x'],
  ['code stands as an object', 'see <code>$5 <b>x</b></code> billion', 'see \ufffc billion'],
  ['a picture stands as an object', '380<img alt="$5">billion', '380\ufffcbillion'],
  ['preformatted text is gone', 'a<pre>$5\n$6</pre>b', 'a\n\nb'],
  ['nested skipped elements', 'a<code><code>$5</code>$6</code>b', 'a\ufffcb'],
  ['footnotes are gone', 'US$5<sup>1</sup> billion', 'US$5 billion'],
  ['a stray sign is text', 'a < b & c > d <3', 'a < b & c > d <3'],
  ['an open tag at the end', 'a <b title="', 'a '],
  ['tags need not match', '</p>a</b></i><b>c', 'a\n\nc'.replace('\n\n', '')],
])('%s', (_name, input, expected) => {
  expect(html(input)).toBe(expected);
});

test('figures across tags map to the input from the first character to the last', () => {
  const input = '<p>It paid <b>380</b>&nbsp;billion\n  yuan<sup>2</sup> then.</p>';
  const prose = readProse(input, 'text/html');
  const start = prose.text.indexOf('380');
  const end = prose.text.indexOf('yuan') + 4;
  const span = prose.toOriginal(start, end);
  expect(input.slice(span.start, span.end)).toBe('380</b>&nbsp;billion\n  yuan');
  expect(prose.fromOriginal(span.start, span.end)).toEqual({ start, end });
});

test('words behind a figure go behind the inline tags and the footnote that end with it', () => {
  const input = '<a href="x"><b>5 yuan</b></a><sup>1</sup> and';
  const prose = readProse(input, 'text/html');
  const { end } = prose.toOriginal(0, 6);
  expect(input.slice(end)).toBe('</b></a><sup>1</sup> and');
  expect(input.slice(prose.skipClosingMarkup(end))).toBe(' and');
});

test('words behind a figure stay in its block', () => {
  const input = '<div><p><b>5 yuan</b></p></div>';
  const prose = readProse(input, 'text/html');
  expect(input.slice(prose.skipClosingMarkup(prose.toOriginal(0, 6).end))).toBe('</p></div>');
});

test('titles, quotations, earlier conversions and elements without markup are found', () => {
  const prose = readProse(
    '<title>T 1</title><h1>H <i>2</i></h1><p>a <q>b <q>c</q></q> <data class="x crossrate">3</data> <data class="crossrated">4</data>' +
      '<blockquote><p>d</p></blockquote><select><option>5</option></select><q>open',
    'text/html',
  );
  const words = (spans: readonly { start: number; end: number }[]): readonly string[] =>
    spans.map(({ start, end }) => prose.text.slice(start, end).trim());
  expect(words(prose.titles)).toEqual(['T 1', 'H 2']);
  expect(words(prose.textOnly)).toEqual(['T 1', '5']);
  expect(words(prose.quotations)).toEqual(['b c', 'd']);
  expect(words(prose.marked)).toEqual(['3']);
});

test.each([
  ['<h2>One</h2><p>two</p>', ['One']],
  ['<article> <h3>One</h3><h2>Two</h2>', ['One']],
  ['<p>Zero</p><h2>One</h2>', []],
])('a heading that opens the text is a title: %s', (input, expected) => {
  const prose = readProse(input, 'text/html');
  expect(prose.titles.map(({ start, end }) => prose.text.slice(start, end).trim())).toEqual(expected);
});

test('the end of the last paragraph is where a closing note can be inserted', () => {
  const input = '<p>a</p><div>b</div>';
  expect(readProse(input, 'text/html').lastParagraphEnd).toBe('<p>a</p>'.length);
  expect(readProse('<p>a</p><blockquote><p>b</p></blockquote>', 'text/html').lastParagraphEnd).toBe('<p>a</p>'.length);
  expect(readProse('<div>b</div>', 'text/html').lastParagraphEnd).toBeUndefined();
});
