import { getMarkSides, writeUnit } from '../../../src/core/styles/write-unit.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import { currencyCode } from '../../support/brands.js';

const style = (key: string): NonNullable<ReturnType<typeof SHIPPED_STYLE_REGISTRY.find>> =>
  SHIPPED_STYLE_REGISTRY.find(key)!;

test.each([
  ['plain', 'USD', 6, 0, 'US$ million', 6],
  ['plain', 'CNY', 3, 0, "RMB'000", 3],
  ['plain', 'JPY', 9, 0, 'billion yen', 9],
  ['scmp', 'CNY', 3, 0, 'thousand yuan', 3],
  ['ft', 'USD', 6, 0, '$mn', 6],
  ['plain', 'USD', 7, 0, 'US$ million', 6],
  ['plain', 'USD', 5, 0, "US$'000", 3],
  ['plain', 'USD', 0, 2, 'U.S. cents', 0],
  ['plain', 'JPY', 0, 2, 'yen', 0],
  ['plain-zh', 'USD', 4, 0, '万美元', 4],
  ['plain-zh-hk', 'HKD', 6, 0, '百萬港元', 6],
  ['plain-zh-tw', 'TWD', 3, 0, '新台幣千元', 3],
  ['plain-zh-hk', 'USD', 0, 2, '美仙', 0],
])('%s writes a unit of %s', (key, currency, power, minor, words, written) => {
  expect(writeUnit(currencyCode(currency), { power, minor }, style(key))).toMatchObject({ words, power: written });
});

test('a mark stands before the number or behind it', () => {
  expect(getMarkSides('USD', style('plain'))).toEqual(['US$', '']);
  expect(getMarkSides('CNY', style('scmp'))).toEqual(['', ' yuan']);
  expect(getMarkSides('TWD', style('plain-zh-tw'))).toEqual(['新台幣', '元']);
});

test.each(SHIPPED_STYLE_REGISTRY.list().map((each) => [each.key, each] as const))(
  'what %s writes in a heading is read as that unit',
  (_key, each) => {
    for (const currency of ['USD', 'HKD', 'CNY', 'EUR', 'GBP', 'TWD'] as const)
      for (const power of [3, 6, 9]) {
        const { words } = writeUnit(currency, { power, minor: 0 }, each);
        const { figures } = findFigures(`Item\t2024 ${words}\t2023 ${words}\nSales\t12.5\t10.5`, {
          region: each.script === 'latin' ? 'US' : 'CN',
        });
        const read = figures.map((figure) => [words, figure.currency, figure.value]);
        expect(read).toEqual([
          [words, currency, `125${'0'.repeat(power - 1)}`],
          [words, currency, `105${'0'.repeat(power - 1)}`],
        ]);
      }
  },
);
