import {
  AMOUNT_TOKEN,
  MULTIPLE_TOKEN,
  OTHER_TOKEN,
  POINTS_TOKEN,
  PERCENT_TOKEN,
  maskFigures,
} from '../../../src/core/checks/masked-sentence.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';

const NAMES: Readonly<Record<string, string>> = {
  [AMOUNT_TOKEN]: 'M',
  [PERCENT_TOKEN]: 'P',
  [MULTIPLE_TOKEN]: 'X',
  [OTHER_TOKEN]: 'O',
  [POINTS_TOKEN]: 'S',
};

function maskedOf(text: string): string {
  const placed = findFigures(text).figures.map((figure) => ({ figure, start: figure.start, end: figure.end }));
  return maskFigures(text, 0, text.length, placed).text.replace(/[\uE000-\uE004]/g, (sign) => NAMES[sign]!);
}

test.each([
  ['From US$5 to US$6, up 20%, or 1.2 times', 'from M to M, up P, or X'],
  ['From 280 billion yuan ($39 billion) to 300 billion yuan', 'from M to M'],
  ['Up 20% to 300 billion yuan ($42 billion), from 250 billion yuan ($35 billion)', 'up P to M, from M'],
  ['Sales (of 5 billion yuan, or $700 million) rose', 'sales (of M, or O) rose'],
  ['It has 3 to 4 billion yuan, up 5 percentage points', 'it has O, up S'],
  ['A rate ($1 = 7.2 yuan) of 5 billion yuan', 'a rate of M'],
  ['A \uE000 sign of US$5', 'a   sign of M'],
])('%s', (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});
