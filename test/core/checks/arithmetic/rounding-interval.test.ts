import {
  originalInterval,
  roundedInterval,
  writtenInterval,
} from '../../../../src/core/checks/arithmetic/rounding-interval.js';
import type { Interval } from '../../../../src/core/checks/arithmetic/interval.js';
import { findFigures } from '../../../../src/core/figures/find-figures.js';

const ends = ({ low, high }: Interval): string => `${low.toFixed()} ${high.toFixed()}`;
const read = (text: string) => {
  const [figure] = findFigures(text).figures;
  return [figure!, figure!.value!] as const;
};

test.each([
  ['US$54.5 billion', '54450000000 54550000000'],
  ['US$380 billion', '375000000000 385000000000'],
  ['US$6', '5.5 6.5'],
  ['US$140.90', '140.895 140.905'],
  ['about US$54.5 billion', '54400000000 54600000000'],
  ['about US$6 billion', '5500000000 6500000000'],
  ['more than US$52 billion', '51500000000 53000000000'],
  ['less than US$52 billion', '51000000000 52500000000'],
  ['二千七百億港元', '265000000000 275000000000'],
])('a number made from another: %s is %s', (text, expected) => {
  expect(ends(roundedInterval(...read(text)))).toBe(expected);
});

test.each([
  ['US$380 billion', '379500000000 380500000000'],
  ['more than US$2 trillion', '1500000000000 3000000000000'],
])('a number as written: %s is %s', (text, expected) => {
  expect(ends(writtenInterval(...read(text)))).toBe(expected);
});

test.each([
  ['US$380 billion', '379500000000 380500000000'],
  ['US$2 trillion', '1995000000000 2005000000000'],
  ['US$280.15 billion', '280145000000 280155000000'],
])('a number that a conversion starts from: %s is %s', (text, expected) => {
  expect(ends(originalInterval(...read(text)))).toBe(expected);
});
