import fc from 'fast-check';
import { groupByFirstLetter } from '../../../../src/core/checks/claims/alternatives.js';

test('alternatives of one first letter are put together, each in its place', () => {
  expect(groupByFirstLetter('rises?|fell|rose|up|f(?:a|o)ll')).toBe('r(?:ises?|ose)|f(?:ell|(?:a|o)ll)|up');
  expect(groupByFirstLetter('上升|升幅|上涨|升')).toBe('上(?:升|涨)|升(?:幅|)');
});

test('they match the same as one after another', () => {
  const words = fc.array(fc.stringMatching(/^[abc](?:[abc]\??){0,2}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[abc]{0,12}$/), (list, text) => {
      const source = list.join('|');
      expect(text.match(new RegExp(groupByFirstLetter(source), 'g'))).toEqual(text.match(new RegExp(source, 'g')));
    }),
  );
});
