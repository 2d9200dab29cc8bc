import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { content } from './support/annotated.js';

const STARRED = { ...PLAIN, conversion: { ...PLAIN.conversion, wrap: ' *{amounts}* [x]' } };

test('Markdown: edits go behind closing marks, and are escaped', () => {
  const text = '# 5 million yuan\n\n**5 million yuan**, [6 million yuan](http://x.y/$5), `7 million yuan`';
  expect(content(text, { mediaType: 'text/markdown', format: 'markdown', to: ['USD'] })).toBe(
    '# 5 million yuan\n\n**5 million yuan** (US$690,000), [6 million yuan](http://x.y/$5) (US$830,000), `7 million yuan`',
  );
  expect(
    content('*5 million yuan*', { mediaType: 'text/markdown', format: 'markdown', to: ['USD'], style: STARRED }),
  ).toBe('*5 million yuan* \\*US$690,000\\* \\[x\\]');
});

test('Markdown from a plain text: the text as it is, the edits escaped', () => {
  expect(content('a * b 5 million yuan', { format: 'markdown', to: ['USD'], style: STARRED })).toBe(
    'a * b 5 million yuan \\*US$690,000\\* \\[x\\]',
  );
});

test('text: the edits in the syntax of the input', () => {
  expect(content('<p>5 million yuan</p>', { mediaType: 'text/html', to: ['USD'] })).toBe(
    '<p>5 million yuan (US$690,000)</p>',
  );
  expect(content('5 million yuan', { to: ['USD'], style: STARRED })).toBe('5 million yuan *US$690,000* [x]');
});

test('web annotations select by position, in code points of the input, and by quote, of the prose', () => {
  const text = '<p>😀 It paid <b>5</b>&nbsp;million yuan &amp; 5 million yuan.</p>';
  const page: unknown = JSON.parse(
    content(text, { mediaType: 'text/html', format: 'web-annotation', to: ['USD', 'HKD'] }),
  );
  expect(page).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: '#f1',
        type: 'Annotation',
        motivation: 'editing',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            value: 'US$690,000; HK$5.4 million',
            format: 'text/plain',
            language: 'en',
          },
          { purpose: 'editing', value: ' (US$690,000; HK$5.4 million)', format: 'text/html' },
        ],
        target: {
          selector: [
            { type: 'TextPositionSelector', start: 16, end: 39 },
            {
              type: 'TextQuoteSelector',
              exact: '5\u00a0million yuan',
              prefix: '😀 It paid ',
              suffix: ' & 5 million yuan.',
            },
          ],
        },
      },
      { id: '#f2', motivation: 'describing', body: [{ purpose: 'describing' }] },
    ],
  });
  expect([...text].slice(16, 39).join('')).toBe('5</b>&nbsp;million yuan');
});
