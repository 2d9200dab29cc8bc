import { checkText } from '../../../../src/core/operations/check-text.js';
import { parseDecimal } from '../../../../src/core/money/decimal.js';
import type { CurrencyCode } from '../../../../src/core/money/currencies.js';
import { SHIPPED_STYLES } from '../../../../src/core/styles/houses/index.js';
import type { HouseStyle } from '../../../../src/core/styles/style.js';
import { writeAmount } from '../../../../src/core/styles/write-amount.js';
import { findStyle } from '../../../../src/library/styles.js';
import { table } from '../../annotation/support/rates.js';
import { isoDate } from '../../../support/brands.js';
import { mended } from '../support/checked.js';

function findingsOf(text: string, style: HouseStyle) {
  const options = { date: isoDate('2024-02-24'), houseStyleOf: () => style };
  const { findings } = checkText(text, options, { table, isStale: () => false });
  return findings.filter(({ rule }) => rule === 'house-style');
}

const inStyle = (text: string, key: string): string => mended(text, findingsOf(text, findStyle(key)!));

const AMOUNTS = ['380000000000', '52400000000', '2500000', '140.9'] as const;
const CURRENCIES = ['CNY', 'USD', 'HKD', 'GBP'] as const satisfies readonly CurrencyCode[];

/** Amounts of a newsroom in its own words, each in a sentence. */
function writeStory(style: HouseStyle): string {
  const sentences = CURRENCIES.flatMap((currency) =>
    AMOUNTS.map((amount) => {
      const decimals = amount.includes('.') ? 2 : 0;
      const { subunit: _, ...whole } = style;
      const written = writeAmount([{ value: parseDecimal(amount), decimals }], currency, whole);
      return style.language === 'en' ? `It paid ${written} for it.` : `公司支付${written}。`;
    }),
  );
  return `${style.language === 'en' ? 'It said so.' : '公司公布。'}\n\n${sentences.join('\n')}`;
}

/** Behind the first mention AP has another form of its own. */
const STYLES = SHIPPED_STYLES.filter(({ writing }) => writing?.later === undefined);

test.each(STYLES.map((style) => [style.key, style] as const))(
  '%s: its own figures are as it writes them',
  (_key, style) => {
    expect(findingsOf(writeStory(style), style).map(({ message }) => message)).toEqual([]);
  },
);

test.each(STYLES.map((style) => [style.key, style] as const))(
  '%s: figures of every other style become its own',
  (_key, style) => {
    const others = STYLES.filter(({ script }) => script === style.script);
    for (const other of others) {
      const text = writeStory(other);
      expect([other.key, mended(text, findingsOf(text, style))]).toEqual([other.key, writeStory(style)]);
    }
  },
);

test.each([
  ['It paid 5 million dollars.', 'guardian', 'It paid $5m.'],
  ['It paid HK$ 12.5 billion.', 'scmp', 'It paid HK$12.5 billion.'],
  ['It paid US$5.00 million.', 'scmp', 'It paid US$5 million.'],
  ['It paid $5 million.', 'scmp', 'It paid US$5 million.'],
  ['It paid 1,5 billion euros.', 'reuters', 'It paid 1.5 billion euros.'],
  ['It paid 1,500,000 yuan.', 'bbc', 'It paid 1,500,000 yuan.'],
  ['It paid 25,000,000 yuan.', 'scmp', 'It paid 25 million yuan.'],
  ['Sales rose 5 percent.', 'scmp', 'Sales rose 5 per cent.'],
  ['Sales rose 5 per cent.', 'bbc', 'Sales rose 5%.'],
  ['It paid 60 Hong Kong dollars, then HK$70.', 'ap', 'It paid 60 Hong Kong dollars, then HK$70.'],
  ['It paid HK$60, then 70 Hong Kong dollars.', 'ap', 'It paid 60 Hong Kong dollars, then HK$70.'],
  ['公司去年支付5億元。', 'hong-kong-press', '公司去年支付5億元。'],
  ['項目耗資12.5亿港元。', 'hong-kong-press', '項目耗資12.5億港元。'],
])('%s in the style %s', (text, style, expected) => {
  expect(inStyle(text, style)).toBe(expected);
});

test.each([
  ['a range', 'It paid $5 million to $7 million.'],
  ['cents', 'It paid 50 cents.'],
  ['Indian scales', 'It paid Rs 5 crore.'],
  ['a number in words', 'It paid five million dollars.'],
  ['a rate', 'It paid. ($1 = 7.1970 yuan)'],
  ['a headline', 'Group pays 5 bln dollars\nIt said so on Friday.'],
])('is silent about %s', (_name, text) => {
  expect(findingsOf(text, findStyle('guardian')!)).toEqual([]);
});

test('is off where no style is asked for', () => {
  const { findings } = checkText(
    'It paid 5m dollars.',
    { date: isoDate('2024-02-24') },
    { table, isStale: () => false },
  );
  expect(findings.filter(({ rule }) => rule === 'house-style')).toEqual([]);
});
