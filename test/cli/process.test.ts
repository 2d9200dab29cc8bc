import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Workplace } from './support/cli.js';
import { PROGRAM, runProgram } from './support/process.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const program = (args: readonly string[], more: { input?: string; environment?: Record<string, string> } = {}) =>
  runProgram(args, { cwd: place.path('.'), ...more });
const DAY = ['--date', '2024-03-06', '--source', 'currency-api'];

test('works with the bundled rates and creates no database', async () => {
  const { code, out, err } = await program(['annotate', '--to', 'USD', ...DAY], {
    input: 'It paid 380 billion yuan.\n',
  });
  expect([code, out]).toEqual([0, 'It paid 380 billion yuan (US$52.8 billion).\n']);
  expect(err).toMatch(/^crossrate: rates from what ships with Crossrate, the newest of \d{4}-\d\d-\d\d/);
  expect(existsSync(place.path('var'))).toBe(false);
});

test('uses the database of the folder when there is one', async () => {
  const environment = { DATA_DIR: 'data', SOURCES: 'ecb', CROSSRATE_API_KEY: 'of another command' };
  const { code, out } = await program(['rates', 'status'], { environment });
  expect([code, out]).toEqual([0, expect.stringMatching(/^ecb: European Central Bank/)]);
  expect(existsSync(place.path('data/rates.sqlite'))).toBe(true);
  // It is empty: what ships is better than nothing.
  const empty = await program(['convert', '1', 'USD', 'CNY', ...DAY.slice(0, 2)], {
    environment: { DATA_DIR: 'data' },
  });
  expect([empty.code, empty.err]).toEqual([0, expect.stringMatching(/what ships with Crossrate/)]);
});

test('explains a wrong setting and an unusable database', async () => {
  const setting = await program(['convert', '1', 'USD', 'CNY'], { environment: { CROSSRATE_SORCES: 'ecb' } });
  expect([setting.code, setting.err]).toEqual([
    2,
    expect.stringMatching(/^crossrate: CROSSRATE_SORCES is no variable/),
  ]);
  place.write('bad/rates.sqlite', 'no database at all, but long enough to be taken for the head of one');
  const database = await program(['convert', '1', 'USD', 'CNY'], { environment: { DATA_DIR: 'bad' } });
  expect([database.code, database.err]).toEqual([
    2,
    expect.stringMatching(/^crossrate: cannot open the rates in .*not a database/),
  ]);
});

test('ends silently when its output is closed', async () => {
  for (let i = 0; i < 50; i++) place.write(`${i}.txt`, 'It paid HK$1, HK$2, HK$3 and HK$4 million.\n'.repeat(200));
  const child = spawn(process.execPath, [PROGRAM, 'figures', '*.txt'], {
    cwd: place.path('.'),
    env: { PATH: process.env.PATH },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, signal, err]).toEqual([0, null, '']);
});

describe('crossrate archive', () => {
  const TEXTS = 200;
  const ARGS = ['annotate', 'in/**/*.txt', '--out', 'out', '--to', 'USD', ...DAY];
  beforeEach(() => {
    for (let i = 0; i < TEXTS; i++) place.write(`in/${i % 7}/${i}.txt`, `It paid ${i + 1} billion yuan.\n`.repeat(20));
  });

  const results = (folder: string): readonly string[] =>
    readdirSync(place.path(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort();

  test('uses threads, and a resumed run after SIGKILL has the same results', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...ARGS], {
      cwd: place.path('.'),
      env: { PATH: process.env.PATH },
    });
    const notes = place.path('out/.crossrate-archive.jsonl');
    // Killed as soon as some texts are noted as done.
    for (;;) {
      if (child.exitCode !== null) throw new Error('the run was over before it could be killed');
      if (existsSync(notes) && readFileSync(notes, 'utf8').split('\n').length > 3) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    const { code, err } = await program(ARGS);
    expect([code, err]).toEqual([0, expect.stringMatching(/files annotated .*; \d+ files done before\n$/)]);
    const undisturbed = await program([...ARGS.map((each) => (each === 'out' ? 'whole' : each)), '--jobs', '1']);
    expect(undisturbed.code).toBe(0);
    expect(results('out')).toHaveLength(TEXTS);
    expect(results('out')).toEqual(results('whole'));
    for (const name of results('out')) expect(place.read(`out/${name}`)).toBe(place.read(`whole/${name}`));
  });

  test('Ctrl-C ends it after the texts under way, and it says how to resume', async () => {
    const child = spawn(process.execPath, [PROGRAM, ...ARGS, '--jobs', '1'], {
      cwd: place.path('.'),
      env: { PATH: process.env.PATH },
    });
    const lines: string[] = [];
    createInterface(child.stderr).on('line', (line) => lines.push(line));
    const notes = place.path('out/.crossrate-archive.jsonl');
    while (child.exitCode === null && !(existsSync(notes) && readFileSync(notes, 'utf8').split('\n').length > 3))
      await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGINT');
    const [code] = (await once(child, 'close')) as [number];
    expect([code, lines.at(-1)]).toEqual([
      130,
      expect.stringMatching(/interrupted; the same command continues with the \d+/),
    ]);
  });
});

test('keys creates a key and refuses what it does not know, with the usage', async () => {
  const made = await program(['keys', 'create', '--name', 'cms', '--file', 'keys.json']);
  expect([made.code, made.out, made.err]).toEqual([0, expect.stringMatching(/^crk_[\w-]{43}\n$/), '']);
  expect((await program(['keys', 'list', '--file', 'keys.json'])).out).toMatch(/\tcms\tuse\t/);
  expect(await program(['keys', 'create', '--nme', 'cms'])).toMatchObject({ code: 2, out: '' });
});

test('completion offers what this process has configured', async () => {
  const { code, out } = await program(['completion', 'bash'], { environment: { SOURCES: 'ecb,boc' } });
  expect([code, out]).toEqual([0, expect.stringMatching(/"ecb boc"/)]);
  for (const value of ['HKD', 'scmp']) expect(out).toMatch(new RegExp(`\\b${value}\\b`));
});
