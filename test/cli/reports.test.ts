import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'yaml';
import { REPORTS } from '../../src/cli/reports/formats.js';
import { toReportPath, toReportUri } from '../../src/cli/reports/paths.js';
import type { CheckedText } from '../../src/cli/reports/report.js';
import { run, Workplace } from './support/cli.js';
import { PROGRAM } from './support/process.js';

const ROOT = new URL('../..', import.meta.url);
const readRoot = (name: string): string => readFileSync(new URL(name, ROOT), 'utf8');

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const DAY = ['--date', '2025-02-24', '--source', 'ecb'];
const SLIP = 'It paid 380 billion yuan ($5.24 billion).\n';
/** The same fault twice would be one finding; two faults of one rule on lines of their own. */
const STORY = '集團公布業績\n\nIt paid 380 billion yuan ($57.6 billion).\n\nIt has 200 billion yuan ($40.1 billion).\n';

const check = async (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  run(['check', ...DAY, ...args]);

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly kind: string;
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly locations: readonly [
          {
            readonly physicalLocation: {
              readonly artifactLocation: { readonly uri: string };
              readonly region: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
            };
          },
        ];
        readonly fixes?: readonly {
          readonly artifactChanges: readonly [
            { readonly replacements: readonly [{ readonly insertedContent: { readonly text: string } }] },
          ];
        }[];
      }[];
    },
  ];
}

describe('SARIF', () => {
  const isValid = (() => {
    const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    // Its draft is number 4, of which it uses what draft 7 means in the same way: all but the name of the identifier.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return ajv.compile(schema);
  })();
  const sarif = async (...args: readonly string[]): Promise<SarifLog> => {
    const { out } = await check('--format', 'sarif', ...args);
    const log = JSON.parse(out) as SarifLog;
    isValid(log);
    expect(isValid.errors ?? []).toEqual([]);
    return log;
  };

  test('is a log that its JSON schema accepts, with the place, the rule and the fix of each finding', async () => {
    const log = await sarif(place.write('a b.md', `😀 ${SLIP}`));
    const [{ tool, results }] = log.runs;
    const result = results.find(({ level }) => level === 'error')!;
    expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    const [{ physicalLocation }] = result.locations;
    expect(physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\/.*\/a%20b\.md$/);
    // The emoji is one character.
    expect(physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 29, endColumn: 42 });
    const replacements = results.flatMap(({ fixes = [] }) =>
      fixes.map(({ artifactChanges: [change] }) => change.replacements[0].insertedContent.text),
    );
    expect(replacements.join()).toContain('52.4');
  });

  test('is judged by a schema that refuses what is no log', () => {
    expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] })).toBe(
      false,
    );
  });

  test('is valid without findings, for standard input and with what agrees', async () => {
    expect((await sarif(place.write('empty.txt', 'Nothing.\n'))).runs[0].results).toEqual([]);
    const { out } = await run(['check', ...DAY, '--ok', '--format', 'sarif'], {
      input: 'It paid 380 billion yuan ($52.4 billion).',
    });
    const log = JSON.parse(out) as SarifLog;
    expect([isValid(log), log.runs[0].results[0]?.kind, log.runs[0].results[0]?.level]).toEqual([true, 'pass', 'none']);
  });

  test('gives a finding the same fingerprint after lines have moved, and two findings two', async () => {
    const fingerprints = async (text: string): Promise<readonly string[]> => {
      const [{ results }] = (await sarif('--min-severity', 'warning', place.write('story.txt', text))).runs;
      return results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
    };
    const before = await fingerprints(STORY);
    expect(new Set(before).size).toBe(2);
    expect(await fingerprints(`A new first line.\n\n${STORY}`)).toEqual(before);
  });
});

test('Checkstyle is XML with the files and their faults, escaped', async () => {
  const { out, code } = await check('--format', 'checkstyle', place.write('a&"b.txt', SLIP), place.write('c.txt', 'x'));
  expect(code).toBe(1);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'error',
  });
  const { checkstyle } = parser.parse(out) as {
    checkstyle: { file: readonly { name: string; error?: readonly Record<string, string>[] }[] };
  };
  expect(checkstyle.file.map(({ name }) => place.without(name))).toEqual(['a&"b.txt', 'c.txt']);
  expect(checkstyle.file[0]?.error?.[0]).toMatchObject({
    line: '1',
    column: '27',
    severity: 'error',
    source: expect.stringMatching(/^crossrate\.[a-z-]+$/) as string,
  });
});

test('a report of GitLab has the required fields of each finding, and a fingerprint of its own', async () => {
  const { out } = await check('--format', 'gitlab', place.write('story.md', STORY));
  const issues = JSON.parse(out) as readonly Record<string, unknown>[];
  expect(issues.length).toBeGreaterThan(1);
  for (const issue of issues)
    expect(issue).toEqual({
      description: expect.any(String) as string,
      check_name: expect.any(String) as string,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      severity: expect.stringMatching(/^(?:info|major|critical)$/) as string,
      location: {
        path: expect.stringMatching(/story\.md$/) as string,
        lines: { begin: expect.any(Number) as number, end: expect.any(Number) as number },
      },
    });
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

test('GitHub gets a command for each fault, with its place and escaped as its toolkit does', async () => {
  const { out } = await check('--format', 'github', '--min-severity', 'error', place.write('a,b:c.md', SLIP));
  expect(place.without(out)).toMatch(
    /^::error file=a%2Cb%3Ac\.md,line=1,endLine=1,col=27,endColumn=40,title=[^,:]+::[^\n]*\n/,
  );
  const percent = 'Revenue rose 8% to US$16.93 billion from US$15.01 billion.';
  const { out: escaped } = await check('--format', 'github', place.write('p.txt', percent));
  expect(escaped).toContain('%25');
});

test('a format that is not known is answered with the nearest, and no finding with an empty report', async () => {
  expect((await check('--format', 'sariff', place.write('a.txt', SLIP))).err).toMatch(/did you mean "sarif"\?/);
  const fine = place.write('b.txt', 'Nothing.\n');
  expect((await check('--format', 'github', fine)).out).toBe('');
  expect((await check('--format', 'gitlab', fine)).out).toBe('[]\n');
});

test('only faults are in reports of formats that know nothing else', () => {
  const text = {
    name: 'a',
    file: 'a',
    text: 'x',
    findings: [{ ...FINDING, severity: 'ok' }],
  } as unknown as CheckedText;
  const context = { version: '1', folder: '/x' };
  expect(REPORTS.github([text], context)).toBe('');
  expect(REPORTS.gitlab([text], context)).toBe('[]\n');
  expect(REPORTS.checkstyle([text], context)).not.toContain('<error');
});

const FINDING = { id: 'n1', rule: 'sum', start: 0, end: 1, figures: [], message: '', data: {}, suggestions: [] };

test('paths are relative to the folder of the command, with slashes, and URIs where SARIF needs them', () => {
  const paths = (file: string) => [toReportPath({ file }, '/srv'), toReportUri({ file }, '/srv')];
  expect(paths('stories/a b.md')).toEqual(['stories/a b.md', 'stories/a%20b.md']);
  expect(paths('/srv/stories/集.md')).toEqual(['stories/集.md', 'stories/%E9%9B%86.md']);
  expect(paths('../other/a.md')).toEqual(['/other/a.md', 'file:///other/a.md']);
  expect(paths('..a.md')).toEqual(['..a.md', '..a.md']);
  expect(paths('-')).toEqual(['stdin', 'stdin']);
});

describe('the GitHub Action', () => {
  const action = parse(readRoot('action.yml')) as {
    inputs: Readonly<Record<string, { default?: string; required?: boolean }>>;
    runs: { using: string; steps: readonly { run: string; env?: Readonly<Record<string, string>> }[] };
  };
  const step = action.runs.steps.at(-1)!;

  /** Runs the last step as the runner does, with the expressions of `env` put in. */
  const runStep = (inputs: Readonly<Record<string, string>>) => {
    const values = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, expression]) => [
        name,
        expression
          .replace('${{ github.action_path }}/dist/cli.js', PROGRAM)
          .replace(
            /\$\{\{ inputs\.([\w-]+) \}\}/,
            (_all, input: string) => inputs[input] ?? action.inputs[input]?.default ?? '',
          ),
      ]),
    );
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: place.path('.'),
      env: { PATH: process.env.PATH, ...values },
      encoding: 'utf8',
    });
  };

  test('is composite, and uses every input', () => {
    expect(action.runs.using).toBe('composite');
    const used = [...JSON.stringify(step.env).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('writes commands of GitHub and fails when a text has an error', () => {
    place.write('content/it is.md', SLIP);
    const { status, stdout } = runStep({ files: 'content/*.md\n', date: '2025-02-24' });
    expect(stdout).toMatch(/^::error file=content\/it is\.md,line=1/);
    expect(status).toBe(1);
  });

  test('writes another format to a file, and runs no words of an input', () => {
    place.write('a.md', 'Nothing.\n');
    const inputs = { files: 'a.md', region: 'HK', off: 'sum,share', format: 'sarif', output: 'out.sarif' };
    expect(runStep(inputs)).toMatchObject({ status: 0, stdout: '' });
    expect(place.read('out.sarif')).toContain('"2.1.0"');
    const hostile = runStep({ files: '$(touch hacked); `touch hacked`' });
    expect(hostile.status).toBe(2);
    expect(() => place.read('hacked')).toThrow();
  });
});

test('the hook of pre-commit refuses a text with an error', () => {
  const [hook] = parse(readRoot('.pre-commit-hooks.yaml')) as readonly [{ entry: string; args: readonly string[] }];
  mkdirSync(place.path('bin'));
  symlinkSync(PROGRAM, place.path('bin/crossrate'));
  execFileSync('chmod', ['+x', PROGRAM]);
  const [program = '', ...words] = hook.entry.split(' ');
  const commit = (name: string) =>
    spawnSync(program, [...words, ...hook.args, place.path(name)], {
      env: { PATH: `${place.path('bin')}:${join(process.execPath, '..')}:${process.env.PATH ?? ''}` },
      encoding: 'utf8',
    });
  place.write('wrong.md', SLIP);
  place.write('right.md', 'Nothing.\n');
  expect([commit('wrong.md').status, commit('right.md').status]).toEqual([1, 0]);
});
