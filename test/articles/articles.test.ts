import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AnnotationOptions } from '../../src/core/annotation/annotation.js';
import { annotated, content } from '../core/annotation/support/annotated.js';

/**
 * A folder is a case: `input.txt`, `.html` or `.md`; `options.json`, with the styles to write it in; the content that
 * each style is to give, `expected.<style>.txt`; and the figures, findings and rates of the first, `expected.json`.
 * UPDATE_ARTICLES=1 writes what is given now: read the difference before it is committed.
 */
type Options = Partial<Omit<AnnotationOptions, 'style'>> & { readonly styles: readonly [string, ...string[]] };

const HERE = new URL('./', import.meta.url);
const UPDATE = process.env.UPDATE_ARTICLES === '1';

const cases = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function expectFile(url: URL, actual: string): void {
  if (UPDATE) writeFileSync(url, actual);
  else
    expect(actual).toBe(
      existsSync(url) ? readFileSync(url, 'utf8') : 'a file that is missing: run with UPDATE_ARTICLES=1',
    );
}

describe.each(cases)('%s', (name) => {
  const folder = new URL(`${name}/`, HERE);
  const files = readdirSync(folder);
  const input = readFileSync(
    new URL(
      files.find((file) => file.startsWith('input.'))!,
      folder,
    ),
    'utf8',
  );
  const { styles, ...options } = JSON.parse(readFileSync(new URL('options.json', folder), 'utf8')) as Options;

  test.each(styles)('is annotated as expected in the style %s', (style) => {
    const whole = content(input, { ...options, style });
    expectFile(new URL(`expected.${style}.txt`, folder), whole);
    // Only HTML made from another type is of another type than the input.
    const again = options.format === 'html' ? { ...options, mediaType: 'text/html' as const } : options;
    expect(content(whole, { ...again, style })).toBe(whole);
  });

  test('has the expected figures, findings and rates', () => {
    const { annotated: _content, ...rest } = annotated(input, { ...options, style: styles[0] });
    for (const { start, end, text } of rest.figures) expect(input.slice(start, end)).toBe(text);
    expectFile(new URL('expected.json', folder), `${JSON.stringify(rest, undefined, 2)}\n`);
  });

  test('has an expected file for each style of its options, and no other', () => {
    const expected = [...styles.map((style) => `expected.${style}.txt`), 'expected.json'];
    for (const file of files.filter((each) => each.startsWith('expected.'))) expect(expected).toContain(file);
  });
});
