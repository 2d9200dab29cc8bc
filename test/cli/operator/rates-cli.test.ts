import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../dist/rates-cli.js', import.meta.url));

let folder: string;
beforeEach(() => {
  if (!existsSync(PROGRAM)) throw new Error('this test runs the compiled command: "npm run build" first');
  folder = mkdtempSync(join(tmpdir(), 'crossrate-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH, DATA_DIR: folder, SOURCES: 'ecb', ...environment };
  return new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

test('works on the database of the service and writes to a file', async () => {
  const file = join(folder, 'all.csv');
  expect(await run(['export', '--out', file])).toEqual({ code: 0, out: '', err: '' });
  expect(readFileSync(file, 'utf8')).toBe('source,date,base,quote,value,unit,revision,suspect,provisional\r\n');
  expect((await run(['status'])).out).toMatch(/^ecb: European Central Bank/);
});

test('a new database has the rates that ship, beside those that are imported', async () => {
  const file = join(folder, 'rates.csv');
  writeFileSync(file, 'date,base,quote,rate,source\n2024-03-06,EUR,CHF,0.9606,ecb\n');
  const both = { SOURCES: 'ecb,currency-api' };
  expect(await run(['import', file], both)).toEqual({
    code: 0,
    out: expect.stringMatching(/^ecb: 1 added, 0 corrected, 0 known before, \d+ marked\n$/) as string,
    err: '',
  });
  const { out } = await run(['export', '--from', '2024-03-06', '--to', '2024-03-06'], both);
  expect(out).toContain('\necb,2024-03-06,EUR,USD,1.0874,,');
  expect(out).toMatch(/\ncurrency-api,2024-03-06,USD,CNY,7\.19648688,,/);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, number, RegExp]>([
  ['an argument', ['exprot'], {}, 2, /^"exprot" is no command; did you mean "export"\?\n\nusage: crossrate rates/],
  ['a setting', ['status'], { SOURCES: 'cfets' }, 2, /^SOURCES names cfets, whose terms forbid/],
  ['a file to read', ['import', '/nowhere.csv'], {}, 1, /^ENOENT: no such file or directory, open '\/nowhere\.csv'/],
  ['a file of rates', ['import', PROGRAM], {}, 1, /^nothing is imported: it /],
  ['a file', ['export', '--out', '/nowhere/all.csv'], {}, 1, /^ENOENT: no such file or directory, open '\/nowhere/],
])(
  'explains %s that is wrong, and exits with its code',
  async (_case, args, environment, code, words) => {
    const result = await run(args, environment);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toMatch(words);
  },
  20_000,
);
