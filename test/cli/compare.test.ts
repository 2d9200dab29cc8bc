import { run, Workplace } from './support/cli.js';

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => {
  place.remove();
});

const ORIGINAL = '项目总投资2030万元，同比增长5%，其中政府出资300万元。\n';
const WRONG = 'Total investment was 203 million yuan, up 5 percentage points, 3 million of it from the state.\n';
const RIGHT = 'Total investment was 20.3 million yuan, up 5%, and the state put in 3 million yuan.\n';
const QUALIFIED = 'Total investment was more than 20.3 million yuan, up 5%, and the state put in 3 million yuan.\n';

const compare = (...args: string[]): ReturnType<typeof run> =>
  run(['compare', '--mode', 'translation', '--date', '2025-02-24', ...args]);

test('prints what differs as a linter does, with the suggestion, and exits with 1', async () => {
  const { code, out, err } = await compare(place.write('original.txt', ORIGINAL), place.write('wrong.txt', WRONG));
  const lines = place.without(out).split('\n');
  expect(lines[0]).toMatch(
    /^wrong\.txt:1:22 {2}error {4}figure-differs {2}The source has 20\.3 million yuan \(2030万元\)/,
  );
  expect(lines[1]).toBe('    fix "203 million yuan" → "20.3 million yuan"');
  expect([code, err]).toEqual([1, expect.stringMatching(/2 errors in 3 pairs of figures\n$/)]);
});

test('exits with 0 when every figure agrees, and when a qualifier alone has changed', async () => {
  const original = place.write('original.txt', ORIGINAL);
  expect(await compare(original, place.write('right.txt', RIGHT))).toMatchObject({ code: 0, out: '' });
  const qualified = await compare(original, place.write('qualified.txt', QUALIFIED));
  expect([qualified.code, qualified.err]).toEqual([0, expect.stringMatching(/1 warning in 3 pairs of figures\n$/)]);
});

test('of three files the last is compared with the two before it', async () => {
  const [a, b] = [place.write('a.txt', 'It earned HK$5 million.'), place.write('b.txt', 'Sales: HK$70 million.')];
  const story = place.write('story.txt', 'It earned HK$5 million on sales of HK$70 million.');
  expect(await run(['compare', a, b, story])).toMatchObject({ code: 0, out: '' });
  expect((await run(['compare', a, story])).code).toBe(1);
});

test('--json prints the whole answer', async () => {
  const { out } = await compare('--json', '-q', place.write('original.txt', ORIGINAL), place.write('wrong.txt', WRONG));
  expect(JSON.parse(out)).toMatchObject({ pairs: [{ verdict: 'differs', how: 'scale', factor: '10' }, {}, {}] });
});

test('one file without its source is refused', async () => {
  const { code, err } = await compare(place.write('original.txt', ORIGINAL));
  expect([code, err]).toEqual([2, expect.stringContaining('compare needs two files or more')]);
});
