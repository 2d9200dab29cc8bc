import { attributeFaults } from '../../../../src/rates/ingest/quality/quality-check.js';
import { explainSuspect, findSuspects } from '../../../../src/rates/ingest/quality/find-suspects.js';
import type { StoredQuote } from '../../../../src/core/rate-table/quote.js';
import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import type { TableSource } from '../../../../src/core/rate-table/rate-table.js';
import { ECB_ERROR_QUOTES, GOLDEN_QUOTES, H10_YUAN } from '../../support/golden.js';
import { quoteOf, stored, weekdays } from '../../support/quotes.js';
import { decimal, isoDate } from '../../../support/brands.js';

const SOURCES: readonly TableSource[] = [
  { key: 'ecb', kind: 'reference', pivot: 'EUR' },
  { key: 'frankfurter', kind: 'reference', pivot: 'EUR', relays: 'ecb' },
  { key: 'boc', kind: 'reference', pivot: 'CAD' },
  { key: 'fed-h10', kind: 'noon_buying', pivot: 'USD' },
  { key: 'cfets', kind: 'official_fixing', pivot: 'CNY' },
];

async function findSuspectsOf(quotes: readonly StoredQuote[]): Promise<Record<string, string>> {
  const reasons = await findSuspects(createRateTable(SOURCES, quotes), SOURCES, {
    from: isoDate('1999-01-04'),
    to: isoDate('2026-12-31'),
  });
  return Object.fromEntries(
    [...reasons].map(([key, { suspect }]) => [key, suspect] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("the errors of the ECB's own file", () => {
  test('the band finds those of 2009-03-26 and 2013-04-02, but not which leg it is', async () => {
    expect(await findSuspectsOf(ECB_ERROR_QUOTES)).toEqual({
      'ecb EUR HKD 2009-03-26':
        'USD/HKD is 7.68568 in this publication, outside the convertibility band of 7.75 to 7.85',
      'ecb EUR HKD 2013-04-02':
        'USD/HKD is 7.74167 in this publication, outside the convertibility band of 7.75 to 7.85',
      'ecb EUR USD 2009-03-26':
        'USD/HKD is 7.68568 in this publication, outside the convertibility band of 7.75 to 7.85',
      'ecb EUR USD 2013-04-02':
        'USD/HKD is 7.74167 in this publication, outside the convertibility band of 7.75 to 7.85',
    });
  });

  test('with the H.10 that of 2009-03-30 is found too, and the dollar of 2009-03-26 explains both of its crosses', async () => {
    expect(await findSuspectsOf([...ECB_ERROR_QUOTES, ...H10_YUAN])).toEqual({
      'ecb EUR CNY 2009-03-30': 'USD/CNY is 6.88949 in this publication, and 6.83600 at fed-h10',
      'ecb EUR HKD 2013-04-02': expect.stringContaining('7.74167') as string,
      'ecb EUR USD 2009-03-26': expect.stringMatching(/^USD\/CNY is 6\.77526 .*; USD\/HKD is 7\.68568/) as string,
      'ecb EUR USD 2013-04-02': expect.stringContaining('7.74167') as string,
    });
  });

  test('days of revaluation, of news and of every golden figure are not flagged', async () => {
    const h10 = { '2005-07-20': '8.2765', '2005-07-21': '8.2765', '2005-07-22': '8.1111', '2015-08-11': '6.3232' };
    const quotes = Object.entries(h10).map(([date, value]) => stored('fed-h10', 'USD/CNY', date, value));
    expect(await findSuspectsOf([...GOLDEN_QUOTES, ...quotes])).toEqual({});
  });
});

/** Three days of one pair at two sources. */
function threeDays(own: readonly string[], other: readonly string[], pair = 'USD/CHF'): readonly StoredQuote[] {
  const days = ['2015-01-14', '2015-01-15', '2015-01-16'];
  return days.flatMap((day, i) => [
    ...(own[i] === undefined ? [] : [stored('boc', pair, day, own[i])]),
    ...(other[i] === undefined ? [] : [stored('fed-h10', pair, day, other[i])]),
  ]);
}

describe('a move is flagged only when one source alone has it', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['both move by 14 %', ['1.0187', '0.8790', '0.8590'], ['1.0180', '0.8800', '0.8585']],
    ['the other moves a day later', ['1.0187', '0.8790', '0.8590'], ['1.0180', '1.0190', '0.8585']],
    ['the other has it on the newest day', ['1.0187', '0.8790'], ['1.0180', '0.8800']],
  ])('not when %s', async (_case, own, other) => {
    expect(await findSuspectsOf(threeDays(own, other))).toEqual({});
  });

  test.each<[string, readonly string[], readonly string[], string]>([
    [
      'the other does not show it',
      ['1.0187', '0.8790', '1.0170'],
      ['1.0180', '1.0190', '1.0170'],
      'was gone on the next day',
    ],
    [
      'the other has not published the day after',
      ['1.0187', '0.8790', '1.0170'],
      ['1.0180', '1.0190'],
      'was gone on the next day',
    ],
    ['there is no day after', ['1.0187', '0.8790'], ['1.0180', '1.0190', '1.0170'], 'another source does not have it'],
    [
      'the other has nothing on the day, and it is gone on the next',
      ['1.0187', '0.8790', '1.0170'],
      ['1.0180'],
      'was gone on the next day',
    ],
  ])('when %s', async (_case, own, other, why) => {
    expect(await findSuspectsOf(threeDays(own, other))).toEqual({
      'boc USD CHF 2015-01-15': `USD/CHF fell by 13.7 % from 1.0187 of 2015-01-14 to 0.8790 of 2015-01-15, more than its history bears out (4.3 %); ${why}`,
    });
  });

  test('also when it lasts, as long as the other does not show it', async () => {
    const lasting = threeDays(['1.0187', '0.8790', '0.8770'], ['1.0180', '1.0190', '1.0170']);
    expect(Object.keys(await findSuspectsOf(lasting))).toEqual(['boc USD CHF 2015-01-15', 'boc USD CHF 2015-01-16']);
  });

  test('of a managed currency already at one per cent, on the newest day as well', async () => {
    const days = ['2024-03-05', '2024-03-06'];
    const quotes = days.flatMap((day, i) => [
      stored('boc', 'USD/CNY', day, i === 1 ? '7.2720' : '7.2000'),
      stored('fed-h10', 'USD/CNY', day, '7.1990'),
    ]);
    expect(await findSuspectsOf(quotes)).toEqual({
      'boc USD CNY 2024-03-06': 'USD/CNY is 7.27200 in this publication, and 7.19900 at fed-h10',
    });
  });

  test.each(['USD/ISK', 'USD/PHP', 'USD/KZT'])(
    'of any currency that two sources quote, once the next day is known: %s',
    async (pair) => {
      const quotes = threeDays(['100.00', '103.50', '100.10'], ['100.02', '100.11', '100.08'], pair);
      expect(await findSuspectsOf(quotes)).toEqual({
        [`boc ${pair.replace('/', ' ')} 2015-01-15`]: `${pair} is 103.500 in this publication, and 100.110 at fed-h10`,
      });
    },
  );

  describe('on the newest day, as far as the two usually differ', () => {
    /** Fifteen days on which the other source differs by a share of `spread`, and a last one on which the first is `off`. */
    const weeks = (spread: number, off: string): readonly StoredQuote[] =>
      Array.from({ length: 16 }, (_none, i) => {
        const day = `2024-03-${String(i + 1).padStart(2, '0')}`;
        const other = (100 + spread * Math.sin(i)).toFixed(3);
        return [stored('boc', 'USD/ISK', day, i === 15 ? off : '100'), stored('fed-h10', 'USD/ISK', day, other)];
      }).flat();

    test('two per cent is a fault where they agree to a thousandth', async () => {
      expect(Object.keys(await findSuspectsOf(weeks(0.1, '102')))).toEqual(['boc USD ISK 2024-03-16']);
    });

    test('and none where they differ by half a per cent on any day', async () => {
      expect(await findSuspectsOf(weeks(0.8, '102'))).toEqual({});
    });

    test('less than one and a quarter per cent is never one', async () => {
      expect(await findSuspectsOf(weeks(0.01, '101.2'))).toEqual({});
      expect(Object.keys(await findSuspectsOf(weeks(0.01, '101.3')))).toEqual(['boc USD ISK 2024-03-16']);
    });
  });

  describe('a market that turns between two fixings is no error', () => {
    /** Forty days on which the two differ by up to `apart`, then the given days. */
    const crisis = (apart: number, own: readonly string[], other: readonly string[]): readonly StoredQuote[] => {
      const quiet = (key: string, shift: number) =>
        weekdays(key, 'USD/MXN', '2008-08-13', '2008-10-07', (i) =>
          (11.9 * (1 + 0.004 * Math.sin(i) + shift * Math.cos(i * 2))).toFixed(4),
        );
      const days = ['2008-10-08', '2008-10-09', '2008-10-10', '2008-10-13'];
      const last = (key: string, values: readonly string[]) =>
        values.map((value, i) => stored(key, 'USD/MXN', days[i]!, value));
      return [...quiet('ecb', 0), ...last('ecb', own), ...quiet('boc', apart), ...last('boc', other)];
    };
    const [turning, between] = [
      ['12.7700', '12.1550', '13.6000', '12.6407'],
      ['12.5600', '12.6188', '13.2700', '12.5200'],
    ];

    test('where the two are as near as they have been for weeks', async () => {
      expect(await findSuspectsOf(crisis(0.005, turning, between))).toEqual({});
      expect(await findSuspectsOf(crisis(0.0005, turning, between))).toHaveProperty(['ecb USD MXN 2008-10-09']);
    });

    test('where the other moved further the same way', async () => {
      const key = ['ecb USD MXN 2008-10-09'];
      const beside = (other: string) => findSuspectsOf(crisis(0.0005, ['11.9000', '12.6000'], ['11.9000', other]));
      expect(await beside('13.0000')).not.toHaveProperty(key);
      expect(await beside('11.5000')).toHaveProperty(key);
    });
  });

  test('one source that agrees clears it, one that only relays it does not', async () => {
    const spike = threeDays(['1.0187', '0.8790', '1.0170'], ['1.0180', '1.0190', '1.0170']);
    const relayed = spike
      .filter(({ source }) => source === 'boc')
      .map((quote) => ({ ...quote, source: 'frankfurter' }));
    const published = relayed.map((quote) => ({ ...quote, source: 'ecb' }));
    expect(await findSuspectsOf([...spike, ...published])).toEqual({});
    const without = spike.filter(({ source }) => source !== 'boc');
    expect(Object.keys(await findSuspectsOf([...without, ...published, ...relayed]))).toEqual([
      'ecb USD CHF 2015-01-15',
      'frankfurter USD CHF 2015-01-15',
    ]);
  });

  test('an official fixing may be further away: it is policy', async () => {
    const days = ['2024-03-14', '2024-03-15', '2024-03-18'];
    const quotes = (fixing: string): readonly StoredQuote[] =>
      days.flatMap((day, i) => [
        stored('cfets', 'USD/CNY', day, i === 1 ? fixing : '7.0970'),
        stored('fed-h10', 'USD/CNY', day, '7.1970'),
      ]);
    expect(await findSuspectsOf(quotes('7.0300'))).toEqual({});
    expect(Object.keys(await findSuspectsOf(quotes('6.9000')))).toEqual(['cfets USD CNY 2024-03-15']);
  });
});

describe('the band of the Hong Kong dollar', () => {
  const cross = (usd: string, hkd: string, date = '2024-03-06'): readonly StoredQuote[] => [
    stored('ecb', 'EUR/USD', date, usd),
    stored('ecb', 'EUR/HKD', date, hkd),
  ];

  test.each([
    ['1.0000', '7.8525', false],
    ['1.0000', '7.8530', true],
    ['1.0000', '7.7475', false],
    ['1.0000', '7.7470', true],
  ])('with %s and %s, flagged is %s', async (usd, hkd, expected) => {
    expect(Object.keys(await findSuspectsOf(cross(usd, hkd))).length > 0).toBe(expected);
  });

  test('does not hold before there was one', async () => {
    expect(await findSuspectsOf(cross('1.1706', '9.0223', '2003-10-03'))).toEqual({});
    expect(await findSuspectsOf(cross('1', '7.70', '2005-05-17'))).toEqual({});
    expect(await findSuspectsOf(cross('1', '7.70', '2005-05-18'))).not.toEqual({});
  });

  test('gives coarse digits the benefit of their last one', async () => {
    const coarse = [stored('boc', 'USD/CAD', '2024-03-06', '1.3738'), stored('boc', 'HKD/CAD', '2024-03-06', '0.1749')];
    expect(await findSuspectsOf(coarse)).toEqual({});
    expect(await findSuspectsOf([coarse[0]!, stored('boc', 'HKD/CAD', '2024-03-06', '0.1748')])).not.toEqual({});
  });
});

describe('which quote is at fault', () => {
  const leg = (quote: string) => ({
    base: 'EUR',
    quote,
    value: decimal('1'),
    date: isoDate('2024-03-06'),
    source: 'ecb',
  });
  const check = (quotes: readonly string[], fault?: string, confirms = false) => ({
    source: 'ecb',
    date: isoDate('2024-03-06'),
    path: quotes.map(leg),
    confirms,
    ...(fault === undefined ? {} : { fault }),
  });
  const blamed = (...checks: Parameters<typeof attributeFaults>[0]): readonly string[] =>
    attributeFaults(checks).map(({ quote }) => quote);

  test('every leg of the check that fails', () => {
    expect(blamed(check(['USD', 'HKD'], 'a'))).toEqual(['USD', 'HKD']);
    expect(blamed(check(['USD', 'HKD']))).toEqual([]);
  });

  test('but not one that another check confirms, unless that leaves none', () => {
    expect(blamed(check(['USD', 'CNY'], 'a'), check(['USD', 'HKD'], undefined, true))).toEqual(['CNY']);
    expect(
      blamed(check(['USD', 'CNY'], 'a'), check(['USD', 'HKD'], undefined, true), check(['CNY'], undefined, true)),
    ).toEqual(['USD', 'CNY']);
  });

  test('and one alone when it is common to all that fail', () => {
    expect(attributeFaults([check(['USD', 'CNY'], 'a'), check(['USD', 'HKD'], 'b')])).toEqual([
      { base: 'EUR', quote: 'USD', reason: 'a; b' },
    ]);
    expect(blamed(check(['USD', 'CNY'], 'a'), check(['GBP', 'HKD'], 'b'))).toEqual(['USD', 'CNY', 'GBP', 'HKD']);
  });
});

test.each([
  ['EUR/BGN', '2025-12-31', undefined],
  ['EUR/BGN', '2026-01-02', 'BGN ended on 2025-12-31'],
  ['EUR/HRK', '2022-12-30', undefined],
  ['EUR/HRK', '2023-01-02', 'HRK ended on 2022-12-31'],
  ['EUR/RUB', '2022-03-01', undefined],
  ['EUR/RUB', '2022-03-02', 'the publisher suspended RUB after 2022-03-01'],
])('%s of %s: %s', (pair, date, reason) => {
  expect(explainSuspect(quoteOf('ecb', pair, date, '1'), new Map(), { RUB: isoDate('2022-03-01') })?.suspect).toBe(
    reason,
  );
});

test('a rouble that another publisher still quotes is not flagged', () => {
  expect(explainSuspect(quoteOf('boc', 'RUB/CAD', '2026-03-18', '0.01633'), new Map())).toBeUndefined();
});
