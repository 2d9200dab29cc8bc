import { existsSync, readFileSync } from 'node:fs';
import { placeStory } from '../../src/cli/input/story-place.js';
import { quoteSentence } from '../../src/api/audit/sentence.js';
import { run, Workplace } from './support/cli.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const SLIP = 'It rained. It paid 380 billion yuan ($5.24 billion) & left. It said so.\n';
const RIGHT = 'It paid 380 billion yuan ($52.4 billion).\n';

/** Two desks; three stories of a day each, one of them with a slip. */
function writeArchive(): string {
  place.write('archive/markets/2025/2025-02-24-a.txt', SLIP);
  place.write('archive/markets/2025/2025-02-25-b.txt', RIGHT);
  place.write('archive/city/2024/2024-02-26.txt', 'It paid 5 million yuan.\n');
  return place.path('archive/**/*.txt');
}

test('counts errors by rule, year and desk, with base rates', async () => {
  const { out, err, code } = await run(['audit', writeArchive(), '--source', 'ecb', '--json']);
  expect(code).toBe(0);
  expect(err).toMatch(/1 error, 0 warnings in 3 texts: 200\.0 a thousand figures\n$/);
  expect(JSON.parse(out)).toMatchObject({
    all: { texts: 3, figures: 5, errors: 1, warnings: 0, perThousandFigures: '200.0', perThousandTexts: '333.3' },
    rules: [{ name: 'scale-slip', errors: 1, texts: 3 }],
    years: [
      { name: '2024', errors: 0, texts: 1 },
      { name: '2025', errors: 1, texts: 2 },
    ],
    desks: [
      { name: 'city', errors: 0 },
      { name: 'markets', errors: 1, perThousandTexts: '500.0' },
    ],
    texts: [
      {
        desk: 'markets',
        year: '2025',
        findings: [
          {
            rule: 'scale-slip',
            severity: 'error',
            sentence: ['It paid 380 billion yuan (', '$5.24 billion', ') & left.'],
          },
        ],
      },
    ],
  });
});

test('writes one page, in which the words of the texts are escaped', async () => {
  const out = place.path('reports/report.html');
  await run(['audit', writeArchive(), '--source', 'ecb', '--out', out, '-q']);
  const page = readFileSync(out, 'utf8');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('It paid 380 billion yuan (<mark>$5.24 billion</mark>) &amp; left.');
  expect(page).not.toMatch(/<(?:script|link|img)\b|https?:/);
});

test('writes JSON into a file that ends so', async () => {
  const out = place.path('report.json');
  await run(['audit', writeArchive(), '--source', 'ecb', '--out', out, '-q']);
  expect(existsSync(out) && JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ all: { errors: 1 } });
});

test('leaves out the rules that are switched off', async () => {
  const { out } = await run(['audit', writeArchive(), '--source', 'ecb', '--json', '-q', '--off', 'scale-slip']);
  expect(JSON.parse(out)).toMatchObject({ all: { errors: 0 }, rules: [], texts: [] });
});

test.each([
  ['archive/markets/2019/2019-05-06-oil.txt', 'archive', 'markets', '2019-05-06'],
  ['archive/2019/05/06/city/fire.txt', 'archive', 'city', '2019-05-06'],
  ['archive/20190506.txt', 'archive', '', '2019-05-06'],
  ['archive/world/12345678.txt', 'archive', 'world', undefined],
  ['drafts/a.txt', undefined, 'drafts', undefined],
])('%s: desk and day', (file, under, desk, date) => {
  expect(placeStory({ file, under })).toEqual({ desk, date });
});

test('quotes a sentence of HTML without its tags', () => {
  const text = '<p>It left.</p><p>It paid <b>$5</b> million <a href="x">here</a>. More.</p>';
  const start = text.indexOf('$5');
  expect(quoteSentence(text, { start, end: start + 2 }, 'text/html')).toEqual(['It paid ', '$5', ' million here .']);
});
