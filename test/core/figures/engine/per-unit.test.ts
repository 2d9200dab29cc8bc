import { findFigures } from '../../../../src/core/figures/find-figures.js';

const perOf = (text: string): readonly (string | undefined)[] => findFigures(text).figures.map(({ per }) => per);

test.each([
  ['In the upper house: $5 million was voted.', undefined],
  ['Per house: $5 million was paid.', 'house'],
  ['In all steps: HK$3.19 was paid.', undefined],
  ['The diluted EPS of HK$3.19 rose.', 'share'],
  ['The dilutedEPS of HK$3.19 rose.', 'share'],
])('%s: what an amount is per begins a word', (text, per) => {
  expect(perOf(text)).toEqual([per]);
});
