import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { content, type Asked } from './support/annotated.js';

const HTML: Asked = { mediaType: 'text/html', format: 'html', to: ['USD'] };

/** Without the attributes that every marked element has. */
function short(html: string): string {
  return html
    .replaceAll(' itemscope itemtype="https://schema.org/MonetaryAmount"', '')
    .replaceAll(/ data-rate="[^"]*" data-rate-date="[^"]*" data-rate-source="[^"]*"/g, '')
    .replaceAll(/<meta itemprop="[^"]*" content="[^"]*">/g, '')
    .replaceAll('data class="crossrate" ', 'data ');
}

const YUAN = '<data value="5000000" data-currency="CNY">';
const DOLLARS = '(<data value="694736.57" data-currency="USD">US$690,000</data>)';

test('an amount and its conversion, in full', () => {
  expect(content('<p>It paid 5 million yuan.</p>', HTML)).toBe(
    '<p>It paid <data class="crossrate" value="5000000" data-currency="CNY" itemscope itemtype="https://schema.org/MonetaryAmount">' +
      '<meta itemprop="currency" content="CNY"><meta itemprop="value" content="5000000">5 million yuan</data> ' +
      '(<data class="crossrate" value="694736.57" data-currency="USD" data-rate="0.138947" data-rate-date="2024-02-23" data-rate-source="ecb" ' +
      'itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="USD"><meta itemprop="value" content="694736.57">US$690,000</data>).</p>',
  );
});

test('both ends of a range are marked as data', () => {
  const html = content('<p>It paid 5 to 6 million yuan.</p>', HTML);
  expect(html).toContain('<meta itemprop="minValue" content="5000000"><meta itemprop="maxValue" content="6000000">');
  expect(short(html)).toContain('<data value="5000000/6000000" data-currency="CNY">5 to 6 million yuan</data>');
});

test.each([
  [
    'a tag that ends with the figure',
    '<p><b>5 million yuan</b>.</p>',
    `<p><b>${YUAN}5 million yuan</data></b> ${DOLLARS}.</p>`,
  ],
  [
    'a tag around a part of it',
    '<p>A <b>5</b> million yuan.</p>',
    `<p>A ${YUAN}<b>5</b> million yuan</data> ${DOLLARS}.</p>`,
  ],
  ['a tag at its end', '<p>A 5 million <b>yuan</b>.</p>', `<p>A ${YUAN}5 million <b>yuan</b></data> ${DOLLARS}.</p>`],
  ['a tag from before it', '<p><b>A 5</b> million yuan.</p>', `<p><b>A 5</b> million yuan ${DOLLARS}.</p>`],
  [
    'a link and a footnote',
    '<a href="?$5">5 million yuan</a><sup>1</sup>.',
    `<a href="?$5">${YUAN}5 million yuan</data></a><sup>1</sup> ${DOLLARS}.`,
  ],
  ['a line break in it', '<p>A 5 million<br>yuan.</p>', `<p>A 5 million<br>yuan ${DOLLARS}.</p>`],
  ['a page title is words only', '<title>5 million yuan</title>x', '<title>5 million yuan</title>x'],
  ['a script', '<script>"5 million yuan"</script>', '<script>"5 million yuan"</script>'],
  [
    'an earlier annotation',
    `<p>${YUAN.replace('data ', 'data class="crossrate" ')}5 million yuan</data></p>`,
    `<p>${YUAN}5 million yuan</data> ${DOLLARS}</p>`,
  ],
])('%s', (_name, html, expected) => {
  expect(short(content(html, HTML))).toBe(expected);
});

test('what the style says in a page title is text', () => {
  const style = { ...PLAIN, conversion: { ...PLAIN.conversion, skip: [] } };
  expect(content('<title>5 million yuan</title>', { ...HTML, style })).toBe(
    '<title>5 million yuan (US$690,000)</title>',
  );
});

test('a style of a caller’s own cannot add markup', () => {
  const style = { ...PLAIN, conversion: { ...PLAIN.conversion, wrap: ' <img src=x onerror="a()">&{amounts}' } };
  const shown = ' &lt;img src=x onerror=&quot;a()&quot;&gt;&amp;US$690,000';
  expect(content('<p>5 million yuan</p>', { ...HTML, format: 'text', style })).toBe(`<p>5 million yuan${shown}</p>`);
  expect(content('<p>5 million yuan</p>', { ...HTML, style })).not.toContain('<img');
  expect(content('5 million yuan', { format: 'html', style })).not.toContain('<img');
});

test('without the marked elements the markup is what it was', () => {
  const html =
    '<!DOCTYPE html>\n<p  class=a>It paid 5 million yuan<br/>&amp; <B>6</B>&nbsp;million yuan.<!-- x --></P>\n<script>1<2</script>';
  const stripped = short(content(html, { ...HTML, to: ['CNY'] })).replaceAll(/<data[^>]*>|<\/data>/g, '');
  expect(stripped).toBe(html);
});

describe('from a plain text', () => {
  const asked: Asked = { format: 'html', to: ['USD'] };

  test('everything is shown as it stands, in paragraphs', () => {
    expect(short(content('A 5 million yuan <b>& "so"</b>\nnext\n\n\nlast <script>alert(1)</script>\n', asked))).toBe(
      `<p>A ${YUAN}5 million yuan</data> ${DOLLARS} &lt;b&gt;&amp; &quot;so&quot;&lt;/b&gt;<br>\nnext</p>\n<p>last &lt;script&gt;alert(1)&lt;/script&gt;</p>\n`,
    );
  });

  test('the headline becomes a heading', () => {
    expect(short(content('\nGroup pays 5 million yuan\nIt paid 5 million yuan.', asked))).toBe(
      `<h1>Group pays ${YUAN}5 million yuan</data></h1>\n<p>It paid ${YUAN}5 million yuan</data> ${DOLLARS}.</p>\n`,
    );
  });

  test('a figure that a line end divides is one element', () => {
    expect(short(content('It paid RMB5\nmillion.', asked))).toBe(
      `<p>It paid ${YUAN}RMB5<br>\nmillion</data> ${DOLLARS}.</p>\n`,
    );
  });

  test('an empty text gives empty HTML', () => {
    expect(content('', asked)).toBe('<p></p>\n');
  });

  test('the closing note becomes a paragraph', () => {
    expect(content('It paid. It paid 5 million yuan.', { ...asked, style: 'reuters' })).toMatch(
      /<\/p>\n<p>\(\$1 = 7\.1970 Chinese yuan\)<\/p>\n$/,
    );
  });
});
