import { fileURLToPath } from 'node:url';
import { exportedNames, namedImports, readFiles, unusedExports } from './unused-exports.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Used from outside the files that are searched. */
const ENTRY_POINTS = [
  // Named in the declarations of every rule.
  'src/core/checks/rules/rule.ts: Rule',
  'src/core/checks/rules/rule.ts: RuleNeeds',
  // Run by name in a thread.
  'src/api/batch/thread.ts: answer',
  'src/api/batch/thread.ts: answerText',
  'src/cli/archive/thread.ts: annotateChunk',
];

/** Exported so that tests can use them. */
const FOR_TESTS = [
  'src/app/compose/access.ts: ComposedAccess',
  'src/core/calendars/missed-publications.ts: countMissedPublications',
  'src/core/checks/masked-sentence.ts: OTHER_TOKEN',
  'src/core/conversion/convert-figure.ts: ConversionOutcome',
  'src/core/document/headline.ts: findFirstLineHeadline',
  'src/core/figures/lexicon-registry.ts: LANGUAGES',
  'src/core/figures/languages/zh/han-parser.ts: VAGUE_BEFORE',
  'src/core/figures/languages/zh/idioms.ts: IDIOMS',
  'src/core/figures/languages/zh/plausibility.ts: INVALID_AFTER_UNIT',
  'src/core/operations/check-text.ts: TextCheckOptions',
  'src/api/language-tool/matches.ts: LanguageToolMatch',
  'src/http/server.ts: HttpServer',
  'src/jobs/worker/worker.ts: JobWorkerOptions',
  'src/rates/ingest/refresher.ts: RefreshTrigger',
  'src/rates/operator/rates-operator.ts: RatesOperatorOptions',
  'src/rates/sources/ecb/data-portal.ts: parseEcbSdmx',
  'src/rates/sources/http-client.ts: HttpClientOptions',
];

const source = readFiles(ROOT, ['src']);

test('every export of src is used by another file, is an entry point, or is for tests', () => {
  const unused = unusedExports(source, readFiles(ROOT, ['src', 'web', 'scripts', 'bench']));
  expect([...unused].sort()).toEqual([...ENTRY_POINTS, ...FOR_TESTS].sort());
});

test('every export for tests is used by a test', () => {
  const untested = new Set(unusedExports(source, readFiles(ROOT, ['test'])));
  expect(FOR_TESTS.filter((each) => untested.has(each))).toEqual([]);
});

test('recognises exports and imports of every form', () => {
  const text = [
    'export interface A {}',
    'export async function b() {}',
    'export abstract class C {}',
    'export const D = 1;',
    'const e = 2;',
  ].join('\n');
  expect(exportedNames(text)).toEqual(['A', 'b', 'C', 'D']);
  const importing = [
    "import { a, type B, c as d } from '../money/x.js';",
    "export * from './y.js';",
    "import * as z from '../../dist/core/z.js';",
    "const w = await import('./w.js');",
  ].join('\n');
  expect(namedImports('src/core/test.ts', importing)).toEqual([
    { target: 'src/money/x.ts', names: ['a', 'B', 'c'] },
    { target: 'src/core/y.ts', names: 'all' },
    { target: 'src/core/z.ts', names: 'all' },
    { target: 'src/core/w.ts', names: 'all' },
  ]);
});
