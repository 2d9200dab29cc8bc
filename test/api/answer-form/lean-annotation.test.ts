import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import type { AnswerContext } from '../../../src/api/context.js';
import { answerAnnotation } from '../../../src/api/operations/answer-annotation.js';
import { annotateBody } from '../../../src/api/schemas/annotation.js';
import { ANNOTATION_FORMATS, CONVERT_MODES } from '../../../src/core/annotation/annotation.js';
import { OFFSET_UNITS } from '../../../src/core/document/offsets.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { readCorpus } from '../../core/figures/support/corpus.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';

const ROOT = new URL('../../..', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** The function that the documentation gives to readers of the lean shape. */
const { expand } = (await import(
  `data:text/javascript,${encodeURIComponent(`export ${/```js\n(function expand[^`]+)```/.exec(read('docs/http-api.md'))![1]!}`)}`
)) as { expand: (answer: unknown) => unknown };

const sources = createSources();
const context: AnswerContext = {
  rates: { current: createRateTable(sources, GOLDEN_QUOTES) },
  sources,
  styles: SHIPPED_STYLE_REGISTRY,
  clock: () => new Date('2025-02-24T17:00:00Z'),
};

const ARTICLES = readdirSync(new URL('test/articles', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((name) => /input\.\w+$/.test(name))
  .map((name) => read(`test/articles/${name}`));
const LINES = readCorpus().flatMap(({ cases }) => cases.map(({ text }) => text));

const answer = (request: object): unknown => answerAnnotation(annotateBody.parse(request), context).answer;

function expectSameExpanded(request: object): void {
  const whole = answer(request);
  const lean = JSON.parse(JSON.stringify(answer({ ...request, shape: 2 }))) as unknown;
  // As text: the order of the fields is the same too.
  expect(JSON.stringify(expand(lean))).toBe(JSON.stringify(whole));
}

const options = fc.record(
  {
    to: fc.uniqueArray(fc.constantFrom('USD', 'CNY', 'HKD', 'EUR'), { minLength: 1 }),
    style: fc.constantFrom(...SHIPPED_STYLE_REGISTRY.list().map(({ key }) => key)),
    format: fc.constantFrom(...ANNOTATION_FORMATS),
    convert: fc.constantFrom(...CONVERT_MODES),
    offsets: fc.constantFrom(...OFFSET_UNITS),
    date: fc.constantFrom('2005-07-21', '2024-03-06', '2025-02-24'),
    historic: fc.constant('then'),
    rates: fc.constant([{ base: 'USD', quote: 'CNY', value: '7.2', note: 'ours' }]),
  },
  { requiredKeys: [] },
);

test('a lean answer expands to the whole one: lines of the corpora', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 4 }), options, (lines, some) => {
      expectSameExpanded({ text: lines.join('\n'), ...some });
    }),
    { numRuns: 150 },
  );
});

test('a lean answer expands to the whole one: articles', () => {
  expect(ARTICLES.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), options, (text, some) => {
      expectSameExpanded({ text, ...some });
    }),
    { numRuns: 25 },
  );
});

test('a lean answer has each rate once', () => {
  const { figures, rates } = answer({ text: ARTICLES.join('\n'), shape: 2 }) as {
    figures: { conversions: { rate: string }[] }[];
    rates: { used: Record<string, object> };
  };
  const keys = figures.flatMap(({ conversions }) => conversions.map(({ rate }) => rate));
  expect(Object.keys(rates.used)).toEqual([...new Set(keys)]);
  expect(new Set(Object.values(rates.used).map((rate) => JSON.stringify(rate))).size).toBe(
    Object.keys(rates.used).length,
  );
  expect(keys.length).toBeGreaterThan(5 * new Set(keys).size);
});
