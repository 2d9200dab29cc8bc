import { EN_PLACES } from '../../../src/core/figures/languages/en/places.js';
import { ZH_PLACES } from '../../../src/core/figures/languages/zh/places.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import * as ambiguousMarks from '../../../src/core/figures/languages/ambiguous-marks.js';
import * as dollarMarks from '../../../src/core/figures/languages/dollar-marks.js';
import { EN_MARKS } from '../../../src/core/figures/languages/en/marks.js';
import { VAGUE_BEFORE } from '../../../src/core/figures/languages/zh/han-parser.js';
import { INVALID_AFTER_UNIT } from '../../../src/core/figures/languages/zh/plausibility.js';
import { ZH_MARKS } from '../../../src/core/figures/languages/zh/marks.js';
import type { AmbiguousMark } from '../../../src/core/figures/engine/mark.js';
import { findCurrency, listCurrencies } from '../../../src/core/money/currencies.js';

const marks: readonly AmbiguousMark[] = [...Object.values(ambiguousMarks), ...Object.values(dollarMarks)];

/** A text with five million of an ambiguous mark, in its own language. */
function textWith(mark: AmbiguousMark): string {
  const english =
    EN_MARKS.find(({ ambiguous, minor }) => ambiguous === mark && minor === undefined) ??
    EN_MARKS.find(({ ambiguous }) => ambiguous === mark);
  if (english)
    return english.before ? `${english.before.split('|')[0]!}5,000,000` : `5,000,000 ${english.after!.split('|')[0]!}`;
  const chinese = ZH_MARKS.find(({ ambiguous }) => ambiguous === mark)!;
  return `500万${chinese.after!.split('|')[0]!}`;
}

describe('every ISO 4217 code is a mark', () => {
  test.each(listCurrencies().map(({ code }) => code))('%s', (code) => {
    const english = findFigures(`It cost ${code} 1,250 million, then 3,400.50 ${code} more.`).figures;
    expect(english.map(({ currency, value }) => [currency, value])).toEqual([
      [code, '1250000000'],
      [code, '3400.50'],
    ]);
    const chinese = findFigures(`共${code}3800亿，另付3,400.50${code}。`).figures;
    expect(chinese.map(({ currency, value }) => [currency, value])).toEqual([
      [code, '380000000000'],
      [code, '3400.50'],
    ]);
  });
});

describe.each(marks.map((mark) => [mark.key, mark] as const))('the ambiguous mark %s', (key, mark) => {
  const text = textWith(mark);
  const currencyOf = (...args: Parameters<typeof findFigures>): unknown[] =>
    findFigures(...args).figures.map(({ currency, certainty }) => [currency, certainty]);

  test('names currencies that exist, its usual one among its candidates', () => {
    const codes = [mark.fallback, ...mark.candidates, ...Object.values(mark.byRegion)];
    expect(codes.filter((code) => !findCurrency(code))).toEqual([]);
    expect(mark.candidates).toContain(mark.fallback);
  });

  test('means its usual currency when nothing says more', () => {
    expect(currencyOf(text)).toEqual([[mark.fallback, 'assumed']]);
  });

  test('means the local one in each region', () => {
    for (const [region, currency] of Object.entries(mark.byRegion))
      expect([region, currencyOf(text, { region })]).toEqual([region, [[currency, 'assumed']]]);
  });

  test('means what the request assumes, whatever the region', () => {
    for (const currency of mark.candidates)
      for (const region of Object.keys(mark.byRegion))
        expect(currencyOf(text, { region, assume: { [key]: currency } })).toEqual([[currency, 'assumed']]);
  });

  test('means the currency of the places that the text names', () => {
    // A paper's "$" and 元 are its own wherever it writes about.
    if (key === '$' || key === '刀' || mark.isLocalUnit) return;
    for (const { country, names } of [...EN_PLACES, ...ZH_PLACES])
      for (const name of mark.byRegion[country] === undefined ? [] : names.split('|'))
        expect([name, currencyOf(`${name}: ${text}.`)]).toEqual([name, [[mark.byRegion[country], 'inherited']]]);
  });
});

describe('what may not follow a Chinese unit', () => {
  test.each(Object.entries(INVALID_AFTER_UNIT))('%s', (unit, followers) => {
    const wrong = [...followers].filter((next) =>
      findFigures(`他说三${unit}${next}，就走了。`).figures.some(({ text }) => text.endsWith(unit)),
    );
    expect(wrong).toEqual([]);
  });
});

test('an amount with a vague number word, such as 数十亿元, is no figure', () => {
  for (const word of VAGUE_BEFORE)
    for (const unit of ['十亿元', '千万美元', '百億港元', '萬元'])
      expect([word, unit, findFigures(`耗资${word}${unit}。`).figures]).toEqual([word, unit, []]);
});

test('English texts are read without the Chinese words, Chinese ones with the marks of both', () => {
  expect(findFigures('It cost HK$5m and 5 billion yuan.', { language: 'en' }).figures).toHaveLength(2);
  expect(findFigures('耗资HK$5m及RMB5bn，另加5亿元。', { language: 'zh' }).figures).toHaveLength(3);
  expect(findFigures('It cost HK$5m and 5亿元。', { language: 'auto' }).figures).toHaveLength(2);
});
