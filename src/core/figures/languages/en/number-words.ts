const PLAIN_NUMBERS: readonly (readonly [string, number])[] = Object.entries({
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Tens and ones in one word, as people type them: "twentyone". */
const JOINED_NUMBERS = PLAIN_NUMBERS.filter(([, tens]) => tens >= 20).flatMap(([tens, value]) =>
  PLAIN_NUMBERS.filter(([, ones]) => ones > 0 && ones < 10).map(([ones, more]) => [tens + ones, value + more] as const),
);

/** Values of number words below a hundred. "Fourty" is how many misspell forty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...PLAIN_NUMBERS,
  ...JOINED_NUMBERS,
  ['fourty', 40],
]);

/** Denominators whose parts are whole decimals, in thousandths: three-quarters, two-tenths. */
export const PART_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 500, quarter: 250, fifth: 200, eighth: 125, tenth: 100, hundredth: 10 }),
);

/**
 * Parts of one behind "and", in thousandths: "two and three-eighths percent". Without "a half" and the quarters they are one
 * only before a unit: "$2 and a fifth of its staff".
 */
export const PARTS_BEHIND_AND: ReadonlyMap<string, number> = new Map([...PART_WORDS, ['fourth', 250]]);

/** Behind a number they blur it: 40-odd, twenty-some, 100-plus. */
export const APPROXIMATOR_SUFFIXES: ReadonlyMap<string, 'approx' | 'at_least'> = new Map([
  ['odd', 'approx'],
  ['some', 'approx'],
  ['plus', 'at_least'],
]);

/** Before "half" and "quarter" they make it a part of a year. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth last latter previous next current this each every other fiscal'.split(' '),
);

/** Scale words that an article may count: "a million". */
export const SCALES_AFTER_A: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);
