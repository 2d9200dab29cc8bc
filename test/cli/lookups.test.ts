import { run } from './support/cli.js';

const DAY = ['--date', '2025-02-24', '--source', 'ecb'];

describe('convert', () => {
  test.each([
    [['380bn', 'CNY', 'USD']],
    [['3800亿', 'CNY', '--to', 'USD']],
    [['380 billion yuan', 'USD']],
    [['人民币3800亿元', 'USD']],
  ])('%j', async (args) => {
    const { code, out } = await run(['convert', ...args, ...DAY]);
    expect([code, out]).toEqual([0, 'CNY 380000000000  USD 52413447725.98  1 CNY = 0.137930 USD, ecb of 2025-02-24\n']);
  });

  test('prints several currencies as JSON', async () => {
    const { out } = await run(['convert', '1', 'EUR', 'USD,CNY', '--to', 'HKD', '--json', ...DAY]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { to: string }).to),
    ).toEqual(['USD', 'CNY', 'HKD']);
  });

  test.each<[readonly string[], number, RegExp]>([
    [['380bn'], 2, /in which currency is 380bn\?/],
    [['380bn', 'CNY'], 2, /which currency is wanted\?/],
    [['some money', 'USD'], 2, /"some money" is not one amount/],
    [['HK$1 and HK$2', 'USD'], 2, /is not one amount/],
    [['380bn', 'CNYY', 'USD'], 2, /"CNYY" .* did you mean "CNY"\?/],
    [['1', 'USD', 'KPW', ...DAY], 1, /KPW/],
  ])('%j is reported in words', async (args, code, words) => {
    const result = await run(['convert', ...args]);
    expect([result.code, result.out, result.err]).toEqual([code, '', expect.stringMatching(words)]);
  });
});

describe('rates', () => {
  test('prints the rates of a day', async () => {
    const { out } = await run(['rates', 'EUR', 'USD', 'CNY', ...DAY]);
    expect(out).toMatch(/^1 EUR = {2}[\d.]+ USD {2}2025-02-24 {2}ecb\n1 EUR = {2}7\.5879 CNY/);
  });

  test('prints a range in every format', async () => {
    const args = ['rates', 'EUR', 'CNY', '--from', '2025-02-20', '--to', '2025-02-24', '--source', 'ecb'];
    expect((await run([...args, '--format', 'csv'])).out).toMatch(
      /^date,base,quote,rate,source,kind,suspect\r\n2025-02-2/,
    );
    expect(JSON.parse((await run([...args, '--json'])).out)).toContainEqual(
      expect.objectContaining({ date: '2025-02-24', rate: '7.5879' }),
    );
    expect((await run([...args, '--format', 'ndjson'])).out).toMatch(/^\{"date":/);
  });

  test('prints the rates of a period', async () => {
    const { out } = await run(['rates', 'EUR', 'CNY', '--average', 'month', '--date', '2025-02-24', '--partial']);
    expect(out).toMatch(/^1 EUR = {2}7\.\d+ CNY .* average of 2025-02-01 to 2025-02-28, \d+ days\n$/);
  });

  test('prints the help as an error without a currency', async () => {
    const { code, err } = await run(['rates']);
    expect([code, err]).toEqual([2, expect.stringMatching(/Usage: crossrate rates/)]);
  });

  test('passes all options on to the commands of the operator', async () => {
    const asked: (readonly string[])[] = [];
    const operateRates = (argv: readonly string[]): Promise<number> => Promise.resolve(asked.push(argv));
    const args = ['export', '--format', 'csv', '--source', 'ecb', '--from', '2025-01-01', '--out', 'x.csv'];
    expect((await run(['rates', ...args], { tools: { runRatesCommand: operateRates } })).code).toBe(1);
    await run(['rates', 'status'], { tools: { runRatesCommand: operateRates } });
    expect(asked).toEqual([args, ['status']]);
  });
});

describe('styles', () => {
  test('lists styles with their evidence, or prints one', async () => {
    expect((await run(['styles'])).out).toMatch(/^plain +en +unverified +Plain\n/);
    expect(JSON.parse((await run(['styles', 'scmp'])).out)).toMatchObject({ key: 'scmp' });
    expect(JSON.parse((await run(['styles', '--json'])).out)).toContainEqual(expect.objectContaining({ key: 'ft' }));
  });

  test('suggests the nearest style for an unknown one', async () => {
    expect(await run(['styles', 'scpm'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "scmp"?') as string,
    });
  });
});

test('crossrate figures lists figures with position, value and text, without any rate', async () => {
  const tools = { openRates: () => Promise.reject(new Error('no rates are needed')) };
  const { out, err } = await run(['figures'], { input: 'It paid\nmore than HK$2.5bn a year, up 6%.', tools });
  expect(out).toBe(
    '<stdin>:2:11  money    HKD 2500000000 (more than) per year  explicit  "HK$2.5bn"\n<stdin>:2:31  percent  6                                              "6%"\n',
  );
  expect(err).toBe('');
  const json = await run(['figures', '--json'], { input: 'HK$1', tools });
  expect(JSON.parse(json.out)).toMatchObject({ file: '<stdin>', figures: [{ value: '1' }], declarations: [] });
});

test('help and version exit with 0', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  const { code, out } = await run(['--help']);
  expect([code, out]).toEqual([0, expect.stringMatching(/Usage: crossrate[^]*Exit codes/)]);
  expect((await run(['help', 'check'])).out).toMatch(/Usage: crossrate check/);
});
