import { run, Workplace } from './support/cli.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const WRONG = 'It paid 380 billion yuan ($57.6 billion).\n';
const check = (...args: readonly string[]) => run(['check', '--source', 'ecb', ...args]);

test('check reads the settings file beside a text, and an option goes before it', async () => {
  place.write('.crossraterc', JSON.stringify({ date: '2025-02-24', rules: { off: ['stated-conversion'] } }));
  const text = place.write('a.md', WRONG);
  expect((await check(text)).out).toBe('');
  expect((await check('--off', 'sum', text)).out).toMatch(/stated-conversion {2}\$57\.6 billion is /);
});

test('check leaves out what the settings file dismisses, in the text that it names', async () => {
  const dismiss = [{ file: 'a.md', exact: '$57.6 billion', rule: 'stated-conversion' }];
  place.write('.crossraterc', JSON.stringify({ date: '2025-02-24', dismiss }));
  expect((await check(place.write('a.md', WRONG))).out).toBe('');
  expect((await check(place.write('b.md', WRONG))).out).toContain('stated-conversion');
});

test('a comment in a text dismisses a finding', async () => {
  const text = place.write('a.md', `${WRONG.trim()} <!-- crossrate-dismiss stated-conversion -->\n`);
  expect((await check('--date', '2025-02-24', text)).out).toBe('');
});

test('a settings file that cannot be understood is refused, with its name or that of the field', async () => {
  place.write('.crossraterc', '{ "minSeverity": "eror" }');
  const wrong = await check(place.write('a.md', WRONG));
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/\.crossraterc: minSeverity: "eror".*"error"/)]);
  place.write('.crossraterc', '{ "region": }');
  expect((await check(place.path('a.md'))).err).toMatch(/\.crossraterc is not JSON: unexpected "\}" at line 1/);
});
