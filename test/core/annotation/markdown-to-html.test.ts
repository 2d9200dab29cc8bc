import { content, type Asked } from './support/annotated.js';

const ASKED: Asked = { mediaType: 'text/markdown', format: 'html', to: ['USD'] };

/** The HTML without the elements that mark amounts up. */
function plain(markdown: string, asked: Asked = ASKED): string {
  return content(markdown, asked).replaceAll(/<\/?data\b[^>]*>|<meta [^>]*>/g, '');
}

test.each([
  ['a heading has no conversion', '# It paid 5 million yuan', '<h1>It paid 5 million yuan</h1>\n'],
  ['behind the marks', 'It paid **5 million yuan**.', '<p>It paid <strong>5 million yuan</strong> (US$690,000).</p>\n'],
  [
    'behind a link, whose address is not read',
    'It paid [5 million yuan](https://x.test/?5 "6 million yuan").',
    '<p>It paid <a href="https://x.test/?5" title="6 million yuan">5 million yuan</a> (US$690,000).</p>\n',
  ],
  ['code is not read', '`5 million yuan`', '<p><code>5 million yuan</code></p>\n'],
  ['nor a block of it', '```\n5 million yuan\n```', '<pre><code>5 million yuan\n</code></pre>\n'],
  [
    'a list',
    '- 5 million yuan\n- 6 million yuan',
    '<ul>\n<li>5 million yuan (US$690,000)</li>\n<li>6 million yuan (US$830,000)</li>\n</ul>\n',
  ],
  [
    'a table',
    '| a |\n| - |\n| 5 million yuan |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>5 million yuan</td>\n</tr>\n</tbody>\n</table>\n<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>US$690,000</td>\n</tr>\n</tbody>\n</table>\n<p>(US$1 = RMB7.197, 23 February 2024)</p>\n',
  ],
  ['an escape', 'It paid \\$5 million for 6 million \\*yuan\\*.', '<p>It paid $5 million for 6 million *yuan*.</p>\n'],
  ['an entity', '5&nbsp;million yuan', '<p>5\u00a0million yuan (US$690,000)</p>\n'],
  ['front matter is left out', '---\nsum: 5 million yuan\n---\n\nIt paid.', '<p>It paid.</p>\n'],
  [
    'a headline without a mark',
    'Group pays 5 million yuan\n\nIt paid 5 million yuan.',
    '<h1>Group pays 5 million yuan</h1>\n<p>It paid 5 million yuan (US$690,000).</p>\n',
  ],
])('%s', (_name, markdown, expected) => {
  expect(plain(markdown)).toBe(expected);
});

test('a quotation, where it is asked for', () => {
  expect(plain('> 5 million yuan', { ...ASKED, skip: [] })).toBe(
    '<blockquote>\n<p>5 million yuan (US$690,000)</p>\n</blockquote>\n',
  );
  expect(plain('> 5 million yuan')).toBe('<blockquote>\n<p>5 million yuan</p>\n</blockquote>\n');
});

test('what the Markdown holds of HTML is shown, and links to scripts are no links', () => {
  expect(
    plain('<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=a()> ![y](data:text/html,z)'),
  ).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) &lt;img src=x onerror=a()&gt; ![y](data:text/html,z)</p>\n',
  );
});

test('what is nested too deep to be read as Markdown is shown as it stands', () => {
  const deep = `${'>'.repeat(2000)} 5 million yuan <b>`;
  const html = content(deep, ASKED);
  expect(html).toContain('&gt;&gt;&gt;');
  expect(html).toContain('&lt;b&gt;');
});
