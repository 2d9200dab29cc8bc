import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { startService, type TestService } from '../http/support/service.js';
import { hostname } from 'node:os';
import { run, Workplace, type CliResult } from './support/cli.js';

const TEXTS = 40;
const NOTES = 'out/.crossrate-archive.jsonl';
const DAY = ['--date', '2025-02-24', '--source', 'ecb', '--to', 'USD'];

let service: TestService;
let place: Workplace;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(() => {
  place = new Workplace();
  for (let i = 0; i < TEXTS; i++) place.write(`in/${i % 3}/${i}.txt`, `It paid ${i + 1} billion yuan.\n`);
});
afterEach(() => {
  place.remove();
});

/** By requests to a service: threads run compiled code, which test/cli/process.test.ts does. */
function annotate(args: readonly string[] = [], pattern = 'in/**/*.txt'): Promise<CliResult> {
  return run(['annotate', place.path(pattern), '--out', place.path('out'), '--server', service.url, ...DAY, ...args]);
}

function inodes(): readonly number[] {
  return Array.from({ length: TEXTS }, (_, i) => statSync(place.path(`out/${i % 3}/${i}.txt`)).ino);
}

test('writes results into the folders of their texts, and reports the throughput', async () => {
  const { code, out, err } = await annotate();
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(
    /40 files annotated \(40 edits, 0 errors, 0 warnings\) in [\d.]+ s: \d+ files\/s, [\d.]+ MB\/s, 8 at once\n$/,
  );
  expect(place.read('out/1/37.txt')).toMatch(/^It paid 38 billion yuan \(US\$[\d.]+ billion\)\.\n$/);
  expect(readdirSync(place.path('out/1')).every((name) => name.endsWith('.txt'))).toBe(true);
});

test('annotates in a second run only the texts that have changed or have no result', async () => {
  await annotate();
  const before = inodes();
  expect((await annotate()).err).toMatch(/nothing is left to do; 40 files done before/);
  expect(inodes()).toEqual(before);
  place.write('in/0/0.txt', 'It paid 7 billion yuan.\n');
  utimesSync(place.path('in/0/3.txt'), 1, 1);
  rmSync(place.path('out/0/6.txt'));
  expect((await annotate()).err).toMatch(/3 files annotated.*; 37 files done before/);
  expect(place.read('out/0/0.txt')).toContain('7 billion yuan (US$');
});

test('takes a truncated line of the journal as not written', async () => {
  await annotate();
  const lines = place.read(NOTES).trimEnd().split('\n');
  place.write(NOTES, `${lines.slice(0, 11).join('\n')}\n${lines[11]!.slice(0, 20)}`);
  expect((await annotate()).err).toMatch(/30 files annotated.*; 10 files done before/);
  expect((await annotate()).err).toMatch(/nothing is left to do/);
});

test('keeps the day and the rates of the first run in later ones', async () => {
  const args = ['annotate', place.path('in/**/*.txt'), '--out', place.path('out'), '--server', service.url, '-q'];
  await run(args);
  const [header] = place.read(NOTES).split('\n');
  expect(JSON.parse(header!)).toMatchObject({ date: '2026-01-01', asked: { server: service.url, json: false } });
  appendFileSync(place.path('in/0/0.txt'), ' ');
  expect((await run(args)).code).toBe(0);
  expect(place.read(NOTES).split('\n')[0]).toBe(header);
});

test('refuses other options than those of the first run, unless restarted', async () => {
  await annotate();
  const refused = await annotate(['--style', 'scmp']);
  expect([refused.code, refused.err]).toEqual([
    2,
    expect.stringMatching(/--style was not given, is "scmp"[^]*--restart/),
  ]);
  expect((await annotate(['--style', 'scmp', '--restart'])).err).toMatch(/40 files annotated/);
  place.write(NOTES, 'no notes\n');
  expect((await annotate()).err).toMatch(/cannot be read as the notes of an earlier run; begin anew with --restart/);
});

test('reports a text that cannot be annotated, continues, and retries it in the next run', async () => {
  place.write('in/0/0.txt', Buffer.from([0xff]));
  place.write('in/0/3.txt', '');
  const { code, err } = await annotate();
  expect([code, err]).toEqual([1, expect.stringMatching(/0\.txt: The text is not UTF-8.*byte 0xff/)]);
  expect(err).toMatch(/39 files annotated.*1 file failed/);
  expect([place.read('out/0/3.txt'), existsSync(place.path('out/0/0.txt'))]).toEqual(['', false]);
  place.write('in/0/0.txt', 'It paid 7 billion yuan.\n');
  expect((await annotate()).code).toBe(0);
});

test('stops when the service is no longer reachable', async () => {
  const args = [
    'annotate',
    place.path('in/**/*.txt'),
    '--out',
    place.path('out'),
    '--server',
    'http://127.0.0.1:1',
    ...DAY,
  ];
  const { code, err } = await run([...args, '--revision', '1']);
  expect([code, err]).toEqual([2, expect.stringMatching(/cannot be reached/)]);
});

test('writes whole answers, or another format, on request', async () => {
  await annotate(['--json']);
  expect(JSON.parse(place.read('out/0/0.txt.json'))).toMatchObject({ figures: [{ value: '1000000000' }] });
  await annotate(['--format', 'html', '--restart']);
  expect(place.read('out/0/0.html')).toContain('<data');
});

test('does not take results for texts, even when the pattern matches them', async () => {
  await annotate(['--restart'], '**/*.txt');
  expect((await annotate([], '**/*.txt')).err).toMatch(/nothing is left to do; 40 files done before/);
});

describe('lock of the folder', () => {
  const LOCK = 'out/.crossrate-archive.lock';
  const SINCE = '2025-12-31T12:00:00.000Z';
  const lockOf = (pid: number, host = hostname()): string =>
    place.write(LOCK, JSON.stringify({ pid, host, since: SINCE }));

  test('refuses a second run and changes nothing', async () => {
    await annotate();
    const notes = `${place.read(NOTES)}{"input":"half a li`;
    place.write(NOTES, notes);
    // The process that runs the tests.
    lockOf(process.ppid);
    const { code, err } = await annotate();
    expect([code, place.without(err)]).toEqual([
      2,
      `crossrate: process ${process.ppid} has been writing into out since ${SINCE}; wait for its end, or choose another --out\n`,
    ]);
    expect((await annotate(['-n'])).err).toMatch(/0 files to annotate, 40 done before/);
    expect(place.read(NOTES)).toBe(notes);
  });

  test('lets one of two simultaneous runs do the work', async () => {
    const both = await Promise.all([annotate(), annotate()]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(both.map(({ err }) => err).join('')).toMatch(/has been writing into/);
    expect(existsSync(place.path(LOCK))).toBe(false);
  });

  test('takes over the lock of a dead process, and says so', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    lockOf(gone);
    const { code, err } = await annotate();
    expect([code, place.without(err)]).toEqual([
      0,
      expect.stringMatching(
        `^crossrate: process ${gone}, which was writing into out since .* is gone; its lock is taken over\n`,
      ),
    ]);
    expect(existsSync(place.path(LOCK))).toBe(false);
    // A number that was another one's before the machine, or its container, was started again.
    lockOf(process.pid);
    expect((await annotate()).code).toBe(0);
  });

  test('refuses a lock of another machine or an unreadable one, and explains what to do', async () => {
    lockOf(1, 'another.example');
    expect((await annotate()).err).toMatch(
      /a run on another\.example \(process 1\) .* or remove .*\.lock when it is over/,
    );
    place.write(LOCK, '');
    expect((await annotate()).err).toMatch(/cannot be read as the lock of a run; remove it when none is writing/);
  });
});

test('lists in a dry run what would be written', async () => {
  const { out, err } = await annotate(['-n']);
  expect(place.without(out)).toContain('in/0/0.txt -> out/0/0.txt\n');
  expect(err).toMatch(/40 files to annotate, 0 done before; nothing was written/);
  expect(existsSync(place.path('out'))).toBe(false);
});

test('writes one line for each text into the journal', async () => {
  await annotate();
  const lines = readFileSync(place.path(NOTES), 'utf8').trimEnd().split('\n').slice(1);
  expect(new Set(lines.map((line) => (JSON.parse(line) as { input: string }).input)).size).toBe(TEXTS);
});
