import fc from 'fast-check';
import { readNumberCell } from '../../../../src/core/figures/engine/tables/number-cell.js';
import { getLexicon } from '../../../../src/core/figures/lexicon-registry.js';

const lexicon = getLexicon('auto');
const digit = fc.constantFrom(...'0123456789');
const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: digit, minLength, maxLength });
const whole = fc.oneof(
  fc.constant('0'),
  fc.tuple(fc.constantFrom(...'123456789'), digits(0, 29)).map(([first, rest]) => first + rest),
);
const fraction = fc.oneof(fc.constant(''), digits(1, 20));

function read(cell: string): unknown {
  const number = readNumberCell(cell, { start: 0, end: cell.length }, lexicon);
  return number && { digits: number.digits, grouped: number.grouped, end: number.end };
}

test('a number without groups keeps every digit', () => {
  fc.assert(
    fc.property(whole, fraction, (integer, behind) => {
      const cell = behind === '' ? integer : `${integer}.${behind}`;
      expect(read(cell)).toEqual({ digits: cell, grouped: false, end: cell.length });
    }),
  );
});

test('a number with a sign between thousands keeps every digit, whatever the sign', () => {
  fc.assert(
    fc.property(
      digits(1, 3),
      fc.array(digits(3, 3), { minLength: 1, maxLength: 9 }),
      fraction,
      fc.constantFrom(...", '’\u00a0\u2009\u202f"),
      (first, groups, behind, sign) => {
        const point = behind === '' ? '' : `.${behind}`;
        const cell = [first, ...groups].join(sign) + point;
        expect(read(cell)).toEqual({ digits: [first, ...groups].join('') + point, grouped: true, end: cell.length });
      },
    ),
  );
});

test.each(['1,2345', '12,34', '1.2.3', '1,234,5', '12.5.2024', '1/2', '12:30', '007', '1234,567'])(
  '"%s" is no number',
  (cell) => {
    expect(read(cell)).toBeUndefined();
  },
);

test.each([
  ['12.5 (1)', '12.5', 4],
  ['1,234*', '1234', 5],
  ['1,68,47,455', '16847455', 11],
])('"%s" is %s', (cell, value, end) => {
  expect(read(cell)).toMatchObject({ digits: value, end });
});
