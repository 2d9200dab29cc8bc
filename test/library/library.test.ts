import {
  annotate,
  check,
  compare,
  convert,
  convertDecimal,
  createRates,
  findFigures,
  findStyle,
} from '../../src/index.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { SHIPPED_SOURCES } from '../../src/rates/snapshot.js';
import { shippedRates } from '../../src/snapshot.js';

const DAY = '2025-02-24';
const rates = createRates([
  { date: DAY, base: 'EUR', quote: 'CNY', value: '7.5850', source: 'ecb' },
  { date: DAY, base: 'EUR', quote: 'USD', value: '1.0462', source: 'ecb' },
  { date: DAY, base: 'USD', quote: 'HKD', value: '7.7770', source: 'desk', kind: 'market' },
]);

test('findFigures returns the figures of a text', () => {
  const [figure] = findFigures('It paid HK$2.5bn.').figures;
  expect(figure).toMatchObject({ text: 'HK$2.5bn', value: '2500000000', currency: 'HKD' });
});

describe('convert', () => {
  test('converts through the currency that the quotes have in common', () => {
    const converted = convert('380bn', { from: 'CNY', to: 'USD', date: DAY, rates });
    expect(converted).toMatchObject({ available: true, amount: '380000000000', value: '52413447593.94' });
  });

  test('returns the reason when there is no rate', () => {
    const answer = convert('1', { from: 'CNY', to: 'JPY', date: DAY, rates });
    expect(answer).toMatchObject({ available: false, reason: expect.stringContaining('JPY') as string });
  });

  test('returns the source and its kind', () => {
    const answer = convert('3800亿', { from: 'USD', to: 'HKD', date: DAY, rates, source: 'desk' });
    expect(answer).toMatchObject({ rate: { source: 'desk', kind: 'market', value: '7.77700' } });
  });
});

describe('compare', () => {
  test('takes texts, or texts with what is known about them', () => {
    const options = { rates, date: DAY, mode: 'translation' } as const;
    const { pairs } = compare(
      '投资2030万元。',
      { text: '<p>It cost <b>203</b> million yuan.</p>', mediaType: 'text/html' },
      options,
    );
    expect(pairs).toEqual([{ source: 'f1', target: 'f1', verdict: 'differs', how: 'scale', factor: '10' }]);
  });

  test('takes several sources, and a style by its key', () => {
    const sources = [{ text: 'It earned HK$5 million.' }, { text: 'It sold goods for HK$70 million.' }];
    const { findings } = compare(sources, 'It earned HK$50 million.', { rates, date: DAY, style: 'scmp' });
    expect(findings.map(({ suggestions }) => suggestions[0]?.replacement)).toEqual(['HK$5 million']);
    expect(() => compare('a', 'b', { rates, date: DAY, style: 'scpm' })).toThrow(RangeError);
  });
});

describe('annotate', () => {
  const TEXT = 'It paid 380 billion yuan.';

  test('accepts a style by its key, or as an object', () => {
    const options = { rates, date: DAY, to: ['USD'] };
    const { content } = annotate(TEXT, { ...options, style: 'scmp' }).annotated;
    expect(content).toBe('It paid 380 billion yuan (US$52.4 billion).');
    expect(annotate(TEXT, { ...options, style: findStyle('scmp')! }).annotated.content).toBe(content);
  });

  test('needs no options but the rates and the day', () => {
    expect(annotate(TEXT, { rates, date: DAY }).annotated).toMatchObject({ format: 'text', style: 'plain' });
  });

  test('takes the options of POST /v1/annotate: tables, amounts of a named year, severities', () => {
    const table = '| | RMB million |\n| --- | --- |\n| Sales | 380 |\n';
    const options = { rates, date: DAY, to: ['USD'] };
    const markdown = { ...options, mediaType: 'text/markdown', format: 'markdown' } as const;
    const copied = annotate(table, { ...markdown, tables: 'copy' }).annotated.content;
    expect(copied).toContain('52.4');
    expect(annotate(table, { ...markdown, tables: 'leave' }).annotated.content).toBe(table);
    expect(annotate(table, markdown).annotated.content).toBe(copied);
    const wrong = 'It paid 380 billion yuan ($57.6 billion).';
    const rulesOf = (more: object) => annotate(wrong, { ...options, ...more }).findings.map(({ rule }) => rule);
    expect(rulesOf({})).toContain('stated-conversion');
    expect(rulesOf({ off: ['stated-conversion'] })).toEqual([]);
    expect(rulesOf({ minSeverity: 'error', severity: { 'stated-conversion': 'info' } })).toEqual([]);
    const days = Array.from({ length: 365 }, (_none, i) =>
      new Date(Date.UTC(2015, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const quote = { base: 'USD', quote: 'CNY', source: 'ecb' };
    const history = createRates([
      ...days.map((date) => ({ ...quote, date, value: '6.3' })),
      { ...quote, date: DAY, value: '7.25' },
    ]);
    const past = 'In 2015 it paid $100 million for the plant.';
    const then = { rates: history, date: DAY, to: ['CNY'], historic: 'then' } as const;
    expect(annotate(past, { rates: history, date: DAY, to: ['CNY'] }).annotated.content).toBe(past);
    expect(annotate(past, then).annotated.content).toBe(
      'In 2015 it paid $100 million (RMB630 million, at the average rate of 2015) for the plant.',
    );
  });

  test('takes staleness from the caller', () => {
    const options = { rates, date: DAY, to: ['USD'] };
    expect(annotate(TEXT, options).rates.stale).toBe(false);
    expect(annotate(TEXT, { ...options, isStale: (source) => source === 'ecb' }).rates.stale).toBe(true);
  });
});

test('check returns what does not agree and, on request, what does', () => {
  const text = 'It paid 380 billion yuan ($57.6 billion).';
  const { findings } = check(text, { rates, date: DAY });
  expect(findings.map(({ rule }) => rule)).toContain('stated-conversion');
  expect(check(text, { rates, date: DAY, off: ['stated-conversion'] }).findings).toEqual([]);
  expect(
    check('It paid 380 billion yuan ($52.4 billion).', { rates, date: DAY, wantsOk: true }).findings,
  ).toMatchObject([{ severity: 'ok' }]);
});

test('shippedRates returns a rate table: of the ECB between the main currencies, else of the currency-api', () => {
  const options = { from: 'CNY', date: '2024-03-06', rates: shippedRates() };
  expect(convert('380bn', { ...options, to: 'USD' })).toMatchObject({
    value: '52785733447.45',
    rate: { source: 'ecb', kind: 'reference', date: '2024-03-06' },
  });
  expect(convert('380bn', { ...options, to: 'TWD' })).toMatchObject({
    rate: { source: 'currency-api', kind: 'market', date: '2024-03-06' },
  });
});

test('the library asks the shipped sources as the service does', () => {
  const asked = createSources({ order: ['ecb', 'currency-api'] }).map(({ key, kind, pivot, publishesOn }) => ({
    ...{ key, kind, pivot, publishesOn },
  }));
  expect(SHIPPED_SOURCES).toEqual(asked);
});

describe('invalid arguments throw a RangeError with an explanation', () => {
  const quote = { date: DAY, base: 'EUR', quote: 'USD', value: '1.0462' };
  test.each<[string, () => unknown, RegExp]>([
    ['a day', () => annotate('', { rates, date: '2025-02-30' }), /"2025-02-30" is not a calendar day/],
    ['no day', () => check('', { rates } as never), /nothing is not a calendar day/],
    ['a currency', () => annotate('', { rates, date: DAY, to: ['RMB'] }), /"RMB" is not an ISO 4217/],
    ['a style', () => annotate('', { rates, date: DAY, style: 'scpm' }), /did you mean "scmp"\?/],
    ['an amount', () => convert('HK$1', { from: 'HKD', to: 'USD', date: DAY, rates }), /not one exact number/],
    ['a number as a rate', () => createRates([{ ...quote, value: 1.0462 as never }]), /as a string/],
    ['an exponent', () => createRates([{ ...quote, value: '1e2' }]), /plain notation/],
    ['zero', () => createRates([{ ...quote, value: '0.00' }]), /positive decimal/],
    ['a negative rate', () => createRates([{ ...quote, value: '-1' }]), /positive decimal/],
    ['a day of a quote', () => createRates([{ ...quote, date: '24/2/2025' }]), /calendar day/],
    ['a code of a quote', () => createRates([{ ...quote, quote: 'usd' }]), /usd is not an ISO 4217/],
    ['a pair of one', () => createRates([{ ...quote, quote: 'EUR' }]), /the same/],
    [
      'quotes without a common currency',
      () => createRates([quote, { ...quote, base: 'CNY', quote: 'HKD' }]),
      /"given" have no currency in common/,
    ],
  ])('%s', (_what, act, words) => {
    expect(act).toThrow(RangeError);
    expect(act).toThrow(words);
  });
});

describe('what a caller in JavaScript may send by mistake is refused with a RangeError', () => {
  const given = { rates, date: DAY };
  test.each<[string, () => unknown, RegExp]>([
    [
      'an unknown option',
      () => check('x', { ...given, wantOk: true } as never),
      /no option "wantOk"; did you mean "wantsOk"\?/,
    ],
    ['one of another function', () => findFigures('x', { date: DAY } as never), /no option "date"/],
    [
      'another language',
      () => findFigures('x', { language: 'fr' as never }),
      /^language: "fr" is not known; allowed: /,
    ],
    [
      'a region in small letters',
      () => findFigures('x', { region: 'hk' }),
      /^region: "hk" is not the code of a country/,
    ],
    ['a kind', () => findFigures('x', { kinds: ['mony' as never] }), /^kinds: "mony" .* did you mean "money"\?/],
    ['a media type', () => annotate('x', { ...given, mediaType: 'html' as never }), /^mediaType: "html"/],
    ['a format', () => annotate('x', { ...given, format: 'md' as never }), /^format: "md"/],
    ['a currency', () => annotate('x', { ...given, to: ['usd'] }), /"usd" is not an ISO 4217/],
    ['a list that is none', () => annotate('x', { ...given, to: 'USD' as never }), /^to: "USD" is not a list/],
    [
      'what becomes of tables',
      () => annotate('x', { ...given, tables: 'copies' as never }),
      /^tables: "copies" is not known; allowed: leave, note, copy, cells$/,
    ],
    ['an amount of the past', () => annotate('x', { ...given, historic: 'now' as never }), /^historic: "now"/],
    ['a rule', () => check('x', { ...given, off: ['sums' as never] }), /^off: "sums" .* did you mean "sum"\?/],
    ['a number of days', () => check('x', { ...given, maxAgeDays: -1 }), /^maxAgeDays: -1 is not a whole number/],
    ['a mode', () => compare('a', 'b', { ...given, mode: 'translate' as never }), /did you mean "translation"\?/],
    ['an option of a text', () => compare({ text: 'a', lang: 'en' } as never, 'b', given), /no option "lang"/],
    ['no options', () => convert('1', undefined as never), /^options: nothing is not an object/],
    ['no rates', () => convert('1', { from: 'CNY', to: 'USD', date: DAY } as never), /^rates: is required/],
    ['no day', () => convert('1', { from: 'CNY', to: 'USD', rates } as never), /^date: nothing is not a calendar day/],
    ['no text', () => findFigures(undefined as never), /nothing is not a text/],
    [
      'an amount as a number',
      () => convert(1 as never, { from: 'CNY', to: 'USD', ...given }),
      /1 is not one exact number/,
    ],
    ['a notation', () => convertDecimal('380bn', { from: 'CNY', to: 'USD', ...given }), /not a plain decimal/],
  ])('%s', (_what, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  test('while undefined is as if nothing had been said', () => {
    expect(findFigures('HK$5', { language: undefined } as never).figures).toHaveLength(1);
  });
});

test('convertDecimal converts what convert reads as the same number', () => {
  const options = { from: 'CNY', to: 'USD', date: DAY, rates };
  expect(convertDecimal('380000000000', options)).toEqual(convert('380bn', options));
});
