import fc from 'fast-check';
import { stringifyAnswer } from '../../../src/api/text-requests/stringify-answer.js';
import { ProblemError } from '../../../src/api/problems/problem.js';

const element = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(undefined),
  fc.constant(null),
  fc.record({ id: fc.string(), of: fc.option(fc.array(fc.integer())) }),
);
/** Long enough to be written element by element. */
const longList = fc
  .array(element, { minLength: 1, maxLength: 20 })
  .map((some) => Array.from({ length: 1001 + some.length }, (_, i) => some[i % some.length]));
const answers = fc.oneof(
  fc.record({ figures: longList, rates: element, none: fc.constant(undefined) }),
  fc.record({ source: fc.record({ figures: longList }), target: fc.record({ figures: fc.array(element) }) }),
  fc.record({
    id: fc.integer(),
    status: fc.constant(200),
    result: fc.record({ figures: longList, text: fc.string() }),
  }),
  longList,
);

test('writes what JSON.stringify writes', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(stringifyAnswer(answer)).toBe(JSON.stringify(answer));
    }),
  );
});

test('refuses an answer of more bytes than allowed, and sends one of just as many', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const bytes = Buffer.byteLength(JSON.stringify(answer));
      expect(stringifyAnswer(answer, bytes)).toBe(JSON.stringify(answer));
      expect(() => stringifyAnswer(answer, bytes - 1)).toThrow(ProblemError);
    }),
  );
});

test('does not write what lies behind the limit', () => {
  let written = 0;
  const figure = { toJSON: () => ++written };
  expect(() => stringifyAnswer({ figures: Array.from({ length: 100_000 }, () => figure) }, 1000)).toThrow(ProblemError);
  expect(written).toBeLessThan(1000);
});
