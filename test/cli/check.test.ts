import { run, Workplace } from './support/cli.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const DAY = ['--date', '2025-02-24', '--source', 'ecb'];
const WRONG = 'Results\n集團 paid 380 billion yuan ($57.6 billion).\n';
const RIGHT = 'It paid 380 billion yuan ($52.4 billion).\n';
const SLIP = 'It paid 380 billion yuan ($5.24 billion).\n';

test('prints a finding as a line like that of a linter, with the suggested change', async () => {
  const { out, err } = await run(['check', ...DAY, place.write('a.md', WRONG)]);
  const [line, fix] = place.without(out).split('\n');
  // Columns count characters: the two Han characters are two.
  expect(line).toMatch(/^a\.md:2:27 {2}(?:warning|error {2}) {2}stated-conversion {2}\$57\.6 billion is /);
  expect(fix).toMatch(/^ {4}fix ".*57\.6.*" → ".*52\.4.*"$/);
  expect(err).toMatch(/1 (?:error|warning) in 1 text\n$/);
});

test('exits with 1 when any text has an error', async () => {
  const [right, slip] = [place.write('right.txt', RIGHT), place.write('slip.txt', SLIP)];
  expect((await run(['check', ...DAY, right])).code).toBe(0);
  const both = await run(['check', ...DAY, slip, right]);
  expect([both.code, both.err]).toEqual([1, expect.stringMatching(/1 error, 1 info in 2 texts\n$/)]);
});

test('leaves out the rules that are switched off, and prints what agrees on request', async () => {
  const slip = place.write('slip.txt', SLIP);
  const off = await run(['check', ...DAY, '--off', 'scale-slip,stated-conversion,ambiguous-currency', slip]);
  expect([off.code, off.out]).toEqual([0, '']);
  const { out } = await run(['check', ...DAY, '--ok'], { input: RIGHT });
  expect(out).toMatch(/^<stdin>:1:27 {2}ok/);
});

test('checks each text by the rates of its own day, unless --date names one for all', async () => {
  const front = place.write('a.md', `---\ndate: 2024-03-06\n---\n\n${RIGHT}`);
  const named = place.write('2025-02-24-b.txt', RIGHT);
  const dayless = place.write('c.txt', RIGHT);
  const both = place.write('2025-02-24-d.md', `---\ndate: 2024-03-06\n---\n\n${RIGHT}`);
  const daysOf = async (...args: readonly string[]) =>
    (await run(['check', '--source', 'ecb', '--ok', '--off', 'ambiguous-currency', ...args])).out
      .split('\n')
      .map((line) => /\d+ (?:February|March) 202\d/.exec(line)?.[0])
      .filter((day) => day !== undefined);
  expect(await daysOf(front, named, both)).toEqual(['6 March 2024', '24 February 2025', '6 March 2024']);
  expect(await daysOf('--date', '2025-02-24', front, dayless)).toEqual(['24 February 2025', '24 February 2025']);
});

test('--style reports figures that the house style writes otherwise', async () => {
  const story = place.write('story.txt', 'It paid 5.00 mn dollars.');
  const { out } = await run(['check', ...DAY, '--style', 'reuters', '--off', 'ambiguous-currency', story]);
  expect(out).toMatch(/ house-style /);
  expect((await run(['check', ...DAY, '--off', 'ambiguous-currency', story])).out).toBe('');
});

test('--json prints one line for each text', async () => {
  const { out, err } = await run(['check', ...DAY, '--json', '-q'], { input: SLIP });
  expect(JSON.parse(out)).toMatchObject({
    file: '<stdin>',
    findings: [{ severity: 'error', start: 26 }, {}],
    rates: {},
  });
  expect(err).toBe('');
});

test('uses colours in a terminal only, and never with NO_COLOR', async () => {
  const escape = '\u001b[';
  const file = place.write('slip.txt', SLIP);
  const out = async (environment: Readonly<Record<string, string>>, typed?: string): Promise<string> =>
    (await run(['check', file], typed === undefined ? { environment } : { environment, typed })).out;
  expect(await out({})).not.toContain(escape);
  expect(await out({}, '')).toContain(escape);
  expect(await out({ NO_COLOR: '1' }, '')).not.toContain(escape);
  expect(await out({ TERM: 'dumb' }, '')).not.toContain(escape);
  expect(await out({ FORCE_COLOR: '1' })).toContain(escape);
  expect(await out({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain(escape);
});

test('suggests the nearest rule for an unknown one', async () => {
  const { code, err } = await run(['check', ...DAY, '--off', 'stated-conversoin'], { input: RIGHT });
  expect([code, err]).toEqual([2, expect.stringMatching(/did you mean "stated-conversion"\?/)]);
});
