import { statSync, chmodSync } from 'node:fs';
import { findStyle } from '../../src/library/styles.js';
import { run, Workplace } from './support/cli.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const TEXT = 'It paid 380 billion yuan.\n';
const ANNOTATED = 'It paid 380 billion yuan (US$52.4 billion).\n';
const TO = ['--to', 'USD', '--source', 'ecb', '--date', '2025-02-24'];

test('annotates standard input to standard output, and prints the age of the rates on standard error', async () => {
  const { code, out, err } = await run(['annotate', ...TO], { input: TEXT, database: 'var/rates.sqlite' });
  expect([code, out]).toEqual([0, ANNOTATED]);
  expect(err).toMatch(/^crossrate: rates from var\/rates\.sqlite, the newest of 2025-12-31 \(ecb, 1 day old\)\n$/);
  expect((await run(['annotate', '-q', ...TO], { input: TEXT })).err).toBe('');
});

test('names the bundled rates, and how to get newer ones', async () => {
  const { err } = await run(['annotate', ...TO], { input: TEXT });
  expect(err).toMatch(/what ships with Crossrate.*"crossrate rates backfill" fetches newer ones/);
});

test('takes the format of a file from its name, and prints the same format', async () => {
  const html = place.write('a.html', '<p title="380 billion yuan">It paid 380 billion yuan.</p>');
  const { out } = await run(['annotate', html, ...TO]);
  expect(out).toContain('<p title="380 billion yuan">');
  expect(out).toContain(' value="52413447725.98" data-currency="USD"');
  const markdown = place.write('a.md', '`380 billion yuan` and **380 billion yuan**\n');
  expect((await run(['annotate', markdown, ...TO])).out).toBe(
    '`380 billion yuan` and **380 billion yuan** (US$52.4 billion)\n',
  );
});

test('accepts the options of a request', async () => {
  const args = [
    '--style',
    'scmp',
    '--convert',
    'every',
    '--assume',
    '$=HKD',
    '--kinds',
    'money',
    '--date',
    '2025-02-24',
  ];
  const { out } = await run(['annotate', ...args, '--to', 'CNY'], { input: 'It paid $7 billion, $7 billion in all.' });
  expect(out).toBe('It paid $7 billion (6.5 billion yuan), $7 billion (6.5 billion yuan) in all.');
});

test('puts a converted copy below the table of a CSV file, or a note', async () => {
  const csv = place.write('results.csv', 'Item,2025 HK$m\nSales,12.5\n');
  const args = ['annotate', csv, '--to', 'USD', '--date', '2025-02-24'];
  expect((await run(args)).out).toMatch(
    /^Item,2025 HK\$m\nSales,12\.5\n\nItem,2025 US\$ million\nSales,1\.61\n\n"\(US\$1 = /,
  );
  expect((await run([...args, '--tables', 'leave'])).out).toBe('Item,2025 HK$m\nSales,12.5\n');
});

test('prints a heading for each of several files', async () => {
  const [a, b] = [place.write('a.txt', TEXT), place.write('b.txt', 'nothing')];
  const { out } = await run(['annotate', a, b, ...TO]);
  expect(place.without(out)).toBe(`==> a.txt <==\n${ANNOTATED}==> b.txt <==\nnothing\n`);
});

test('--json prints the whole answer, one line for each file', async () => {
  const { out } = await run(['annotate', '--json', place.write('a.txt', TEXT), place.write('b.txt', TEXT), ...TO]);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(answers).toMatchObject([
    { file: place.path('a.txt'), figures: [{ value: '380000000000' }], annotated: { content: ANNOTATED } },
    { file: place.path('b.txt') },
  ]);
});

test('prints findings on standard error, as check does', async () => {
  const { err } = await run(['annotate', '-', ...TO], { input: 'It paid 380 billion yuan ($57.6 billion).' });
  expect(err).toMatch(/<stdin>:1:27 +error|<stdin>:1:27 +warning/);
  expect((await run(['annotate', '-', '-q', ...TO], { input: 'It paid 380 billion yuan ($57.6 billion).' })).err).toBe(
    '',
  );
});

test('prints nothing for an empty text', async () => {
  expect(await run(['annotate', '-q'], { input: '' })).toEqual({ code: 0, out: '', err: '' });
});

describe('annotate --in-place', () => {
  test('shows the changes and writes them, keeps the permissions, and changes nothing in a second run', async () => {
    const file = place.write('a.txt', `${TEXT}It is over.\n`);
    chmodSync(file, 0o640);
    const first = await run(['annotate', '-i', file, ...TO]);
    expect(first.out).toContain(`-${TEXT}+${ANNOTATED} It is over.\n`);
    expect(first.err).toMatch(/1 file of 1 written\n$/);
    expect(place.read('a.txt')).toBe(`${ANNOTATED}It is over.\n`);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    const second = await run(['annotate', '-i', file, ...TO]);
    expect([second.out, second.err]).toEqual(['', expect.stringMatching(/0 files of 1 written/)]);
  });

  test('asks for confirmation in a terminal', async () => {
    const file = place.write('a.txt', TEXT);
    const refused = await run(['annotate', '-i', file, ...TO], { typed: 'n\n' });
    expect(refused.err).toMatch(/Write 1 file of 1\? \[y\/N\] .*nothing was written/s);
    expect(place.read('a.txt')).toBe(TEXT);
    await run(['annotate', '-i', file, ...TO], { typed: 'y\n' });
    expect(place.read('a.txt')).toBe(ANNOTATED);
  });

  test('--yes does not ask, and --dry-run does not write', async () => {
    const file = place.write('a.txt', TEXT);
    const dry = await run(['annotate', '-i', '-n', file, ...TO]);
    expect([dry.out, dry.err]).toEqual([
      expect.stringContaining(`+${ANNOTATED}`),
      expect.stringMatching(/would change/),
    ]);
    expect(place.read('a.txt')).toBe(TEXT);
    await run(['annotate', '-iy', file, ...TO], { typed: '' });
    expect(place.read('a.txt')).toBe(ANNOTATED);
  });
});

test('accepts a style from a file', async () => {
  const style = place.write('mine.json', JSON.stringify({ ...findStyle('scmp'), key: 'mine', name: 'Mine' }));
  const { out } = await run(['annotate', '--json', '--style', style, ...TO], { input: TEXT });
  expect(JSON.parse(out)).toMatchObject({ annotated: { style: 'mine' } });
});

test.each<[string, readonly string[], RegExp]>([
  ['a command', ['anotate'], /unknown command 'anotate'.*Did you mean annotate\?/s],
  ['an option', ['annotate', '--stile', 'x'], /unknown option '--stile'.*Did you mean --style\?/s],
  ['a choice', ['annotate', '--convert', 'evry'], /did you mean "every"\?/],
  ['a number', ['annotate', '--max-age-days', 'few'], /"few" is not a whole number/],
  ['an assumption', ['annotate', '--assume', '$HKD'], /Write mark=code/],
  ['a style', ['annotate', '--style', 'scpm'], /--style: there is no house style "scpm"; did you mean "scmp"\?/],
  ['a style file', ['annotate', '--style', '/nowhere/x.json'], /--style \/nowhere\/x\.json: ENOENT/],
  ['a currency', ['annotate', '--to', 'RMB'], /--to\/0: "RMB".*did you mean "CNY"\?/],
  ['a day', ['annotate', '--date', '2024-02-30'], /--date: "2024-02-30" is not a calendar day/],
  ['a source', ['annotate', '--source', 'ebc'], /--source: there is no source "ebc"; did you mean "ecb"\?/],
  ['a revision', ['annotate', '--revision', '99999'], /--revision: there is no revision 99999 yet/],
  ['two ways to write', ['annotate', '-i', '--out', 'x', 'a.txt'], /exclude each other/],
  ['standard input in place', ['annotate', '-i'], /--in-place needs files/],
  ['another form in place', ['annotate', '-i', '--format', 'html', 'a.txt'], /leave --format out/],
  ['--jobs without --out', ['annotate', '--jobs', '2', 'a.txt'], /--jobs is for --out/],
])('exits with 2 and an explanation when %s is wrong', async (_what, args, words) => {
  const { code, out, err } = await run(args, { input: TEXT });
  expect([code, out, err]).toEqual([2, '', expect.stringMatching(words)]);
  expect(err).not.toMatch(/\n {4}at /);
});

test.each<[string, string | Buffer, RegExp]>([
  ['bytes that are not UTF-8', Buffer.from([0x61, 0xb8, 0xd6]), /a\.txt is not UTF-8: byte 0xb8 at offset 1/],
  ['a NUL', 'a\0', /NUL/],
  ['a text beyond the limit', 'x'.repeat(10_001), /10001 UTF-16 units; at most 10000/],
])('explains the error: %s', async (_what, content, words) => {
  const { code, err } = await run(['annotate', place.write('a.txt', content)]);
  expect([code, err]).toEqual([2, expect.stringMatching(words)]);
});
