import { content } from './support/annotated.js';

const NOTE = '($1 = 7.1970 Chinese yuan)';

test.each([
  [
    'one line',
    'It paid 380 billion yuan. It said so.',
    `It paid 380 billion yuan ($52.8 billion). It said so.\n${NOTE}`,
  ],
  ['a sentence by itself', 'It paid 380 billion yuan.', 'It paid 380 billion yuan ($52.8 billion).'],
  [
    'paragraphs',
    'It paid.\n\nIt paid 5 million yuan.\n',
    `It paid.\n\nIt paid 5 million yuan ($690,000).\n\n${NOTE}\n`,
  ],
  [
    'two currencies',
    'It paid 5 million yuan. It got HK$5 million.',
    `It paid 5 million yuan ($690,000). It got HK$5 million ($640,000).\n${NOTE}\n($1 = 7.8235 Hong Kong dollars)`,
  ],
  [
    'a note of the writer’s',
    'It paid 5 million yuan.\n($1 = 7.2 Chinese yuan)',
    'It paid 5 million yuan ($690,000).\n($1 = 7.2 Chinese yuan)',
  ],
  ['nothing converted', 'It paid $5 million.', 'It paid $5 million.'],
])('%s', (_name, text, expected) => {
  expect(content(text, { style: 'reuters', to: ['USD'] })).toBe(expected);
});

test('every currency that was converted from or to', () => {
  expect(
    content('It paid. It paid 5 million yuan.', { style: 'reuters', to: ['JPY'] })
      .split('\n')
      .slice(1),
  ).toEqual([NOTE, '($1 = 150.42 yen)']);
});

test('in HTML the closing note follows the last paragraph', () => {
  const asked = { style: 'reuters', to: ['USD'], mediaType: 'text/html' } as const;
  expect(content('<body><p>It paid.</p><p>It paid 5 million yuan.</p></body>', asked)).toBe(
    `<body><p>It paid.</p><p>It paid 5 million yuan ($690,000).</p>\n<p>${NOTE}</p></body>`,
  );
  expect(content('<div>It paid. It got <b>5 million yuan</b></div>', asked)).toBe(
    `<div>It paid. It got <b>5 million yuan</b> ($690,000)<br>\n${NOTE}</div>`,
  );
});

test('in Markdown the closing note is a paragraph of its own', () => {
  expect(
    content('It paid. It paid 5 million yuan.\n', { style: 'reuters', to: ['USD'], mediaType: 'text/markdown' }),
  ).toBe(`It paid. It paid 5 million yuan ($690,000).\n\n${NOTE}\n`);
});

test('a style that defines no closing note gets none', () => {
  expect(content('It paid 5 million yuan.', { style: 'ap', to: ['USD'] })).toBe('It paid 5 million yuan ($690,000).');
});
