import fc from 'fast-check';
import type { AnnotationFormat } from '../../../src/core/annotation/annotation.js';
import type { MediaType } from '../../../src/core/document/markup/media-type.js';
import type { CurrencyCode } from '../../../src/core/money/currencies.js';
import { listStyles } from '../../../src/library/styles.js';
import { annotated, content, type Asked } from './support/annotated.js';
import { CHINESE, ENGLISH, MARKED_UP } from './support/sentences.js';

const STYLES = listStyles().map(({ key }) => key);
const TARGETS: readonly (readonly CurrencyCode[] | undefined)[] = [
  undefined,
  ['USD'],
  ['USD', 'HKD'],
  ['GBP', 'USD', 'TWD'],
  ['CNY'],
];
/** Enough of the ways to ask, for every sentence in every style; the property below mixes them all. */
const ASKED: readonly Asked[] = [{}, { to: ['USD'] }, { to: ['GBP', 'USD', 'TWD'], convert: 'every' }];
const REGIONS = [undefined, 'CN', 'HK', 'TW', 'US'];

/** What a content is written in: only HTML made from another type is of a type of its own. */
function typeOf(format: AnnotationFormat, mediaType: MediaType): MediaType {
  return format === 'html' ? 'text/html' : mediaType;
}

/** Everything that is not settled, so that one test can go over many. */
function unsettled(
  text: string,
  mediaType: MediaType,
  asked: Asked & { readonly format: AnnotationFormat },
): readonly object[] {
  const once = content(text, { ...asked, mediaType });
  const twice = content(once, { ...asked, mediaType: typeOf(asked.format, mediaType) });
  return twice === once ? [] : [{ asked, once, twice }];
}

const SENTENCES = [...ENGLISH, ...CHINESE];

describe.each(STYLES)('%s', (style) => {
  test('a second annotation of the text changes nothing', () => {
    expect(
      SENTENCES.flatMap((text) =>
        ASKED.flatMap((asked) => unsettled(text, 'text/plain', { style, format: 'text', ...asked })),
      ),
    ).toEqual([]);
  });

  test('a second annotation of the HTML made from the text changes nothing', () => {
    expect(SENTENCES.flatMap((text) => unsettled(text, 'text/plain', { style, format: 'html' }))).toEqual([]);
  });

  test('text, HTML and Markdown of what has markup', () => {
    expect(
      MARKED_UP.flatMap(([mediaType, text]) =>
        formatsOf(mediaType).flatMap((format) => unsettled(text, mediaType, { style, format })),
      ),
    ).toEqual([]);
  });
});

function formatsOf(mediaType: MediaType): readonly AnnotationFormat[] {
  return mediaType === 'text/html' ? ['text', 'html', 'markdown'] : ['text', 'markdown'];
}

const paragraphs = fc.array(fc.constantFrom(...ENGLISH, ...CHINESE), { minLength: 1, maxLength: 6 });
const articles = fc
  .tuple(
    fc.constantFrom('', 'Group to invest 380 billion yuan\n\n', '集團投資3800億元\n'),
    paragraphs,
    fc.constantFrom(' ', '\n', '\n\n'),
  )
  .map(([headline, sentences, gap]) => headline + sentences.join(gap));

const asked = fc
  .record({
    style: fc.constantFrom(...STYLES),
    convert: fc.constantFrom<'first' | 'every'>('first', 'every'),
    format: fc.constantFrom<AnnotationFormat>('text', 'html', 'markdown'),
    to: fc.constantFrom(...TARGETS),
    region: fc.constantFrom(...REGIONS),
  })
  .map(({ to, region, ...rest }) => ({ ...rest, ...(to ? { to } : {}), ...(region ? { region } : {}) }));

test('a second annotation of articles joined into one changes nothing', () => {
  fc.assert(
    fc.property(articles, asked, (text, options) => {
      expect(unsettled(text, 'text/plain', options)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['Group raises 5 billion yuan\n\n6 billion yuan was what it had asked for.\n', ['5000000000', '6000000000']],
  ['Group raises 5 billion\n6 billion yuan was what it had asked for.\n', undefined],
  ['集團融資50億元\n\n60億元是原定的目標。\n', ['5000000000', '6000000000']],
] as const)(
  'a headline that ends in a figure and a first sentence that begins with one are no range: %s',
  (text, values) => {
    const { figures } = annotated(text);
    expect(figures.filter(({ minValue }) => minValue !== undefined)).toEqual([]);
    if (values) expect(figures.map(({ value }) => value)).toEqual(values);
    expect(
      STYLES.flatMap((style) =>
        ASKED.flatMap((each) => unsettled(text, 'text/plain', { style, format: 'text', ...each })),
      ),
    ).toEqual([]);
  },
);

test('the text between the edits is what it was', () => {
  fc.assert(
    fc.property(articles, asked, (text, options) => {
      const annotatedText = content(text, { ...options, format: 'text' });
      let at = 0;
      for (const character of annotatedText) if (character === text.charAt(at)) at++;
      expect(at).toBe(text.length);
    }),
    { numRuns: 50 },
  );
});
