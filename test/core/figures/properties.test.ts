import { LANGUAGE_CHOICES } from '../../../src/core/figures/lexicon-registry.js';
import fc from 'fast-check';
import { FIGURE_KINDS, type Figure, type Recognition } from '../../../src/core/figures/figure.js';
import type { FigureOptions } from '../../../src/core/figures/figure-options.js';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import { isDecimalString } from '../../../src/core/money/decimal.js';
import { anyText, figureSoup, neutralSentence } from './support/arbitraries.js';
import { readCorpus } from './support/corpus.js';

const cases = readCorpus().flatMap((line) => line.cases);
const text = fc.oneof(figureSoup, anyText);

/** What a figure says, wherever it stands. */
function sayings({ figures }: Recognition): unknown[] {
  return figures.map(({ kind, text, value, minValue, maxValue, currency, qualifier, per }) => ({
    kind,
    text,
    value,
    minValue,
    maxValue,
    currency,
    qualifier,
    per,
  }));
}

/** What is wrong with an answer, whatever the text says. */
function faultsOf(source: string, { figures, declarations }: Recognition): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const ids = new Set(figures.map(({ id }) => id));
  let end = 0;
  figures.forEach((figure, i) => {
    check(figure.id === `f${i + 1}`, `${figure.id} stands at ${i}`);
    check(figure.start >= end && figure.end > figure.start, `${figure.id} overlaps or is empty`);
    end = figure.end;
    check(source.slice(figure.start, figure.end) === figure.text, `${figure.id} does not slice back`);
    check(
      figure.restates !== figure.id && (figure.restates === undefined || ids.has(figure.restates)),
      'dangling link',
    );
    for (const fault of faultsOfFigure(figure)) faults.push(`${figure.id} ${figure.text}: ${fault}`);
  });
  for (const { start, end: stop, text: quoted } of declarations)
    check(source.slice(start, stop) === quoted, 'declaration does not slice back');
  return faults;
}

function faultsOfFigure({
  kind,
  value,
  minValue,
  maxValue,
  currency,
  certainty,
  reason,
  significantDigits,
}: Figure): string[] {
  const numbers = value === undefined ? [minValue, maxValue] : [value];
  const rules: readonly (readonly [boolean, string])[] = [
    [numbers.every((number) => isDecimalString(number ?? '')), 'no plain decimal'],
    [value === undefined || (minValue === undefined && maxValue === undefined), 'a value and a range'],
    [(kind === 'money') === (currency !== undefined), 'a currency goes with money and only with it'],
    [
      kind !== 'money' || (certainty === 'explicit') === (reason === undefined),
      'a reason goes with what is not explicit',
    ],
    [significantDigits >= 1, 'no significant digit'],
  ];
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

test.each(LANGUAGE_CHOICES)(
  'offsets slice back, figures keep their order and never overlap, nothing throws (%s)',
  (language) => {
    fc.assert(
      fc.property(text, (source) => {
        expect(faultsOf(source, findFigures(source, { language }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  },
);

test('the same holds for every text of the corpus', () => {
  const faults = cases.flatMap(({ text: source, options }) => faultsOf(source, findFigures(source, options)));
  expect(faults).toEqual([]);
});

/** What only follows a number says nothing of it; in the second copy of these texts it also stands before. */
const TOLD_BY_ORDER = /^(?:某公司融资510亿元|rose from 5 million in 2019|Users hit 3 million in sales teams)/;

test('a text twice over has its figures twice, unless the request speaks where the first copy names a currency', () => {
  const ownWords = cases.filter(
    ({ text: source, options }) => options.assume === undefined && !TOLD_BY_ORDER.test(source),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ownWords), ({ text: source, options }) => {
      const once = sayings(findFigures(source, options));
      const twice = sayings(findFigures(`${source}\n\n${source}`, options));
      expect(twice).toEqual([...once, ...once]);
    }),
    { numRuns: 1000 },
  );
});

test('neutral sentences before and behind change nothing', () => {
  fc.assert(
    fc.property(
      neutralSentence,
      fc.constantFrom(...cases),
      neutralSentence,
      (before, { text: source, options }, behind) => {
        const alone = findFigures(source, options);
        const framed = findFigures(`${before}\n\n${source}\n\n${behind}`, options);
        expect(sayings(framed)).toEqual(sayings(alone));
        expect(framed.figures.map(({ start }) => start - before.length - 2)).toEqual(
          alone.figures.map(({ start }) => start),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('asking for some kinds gives just those of all', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases), ({ text: source, options }) => {
      const all = findFigures(source, { ...options, kinds: FIGURE_KINDS }).figures;
      const some = findFigures(source, { ...options, kinds: ['money', 'multiple'] }).figures;
      expect(some.map(({ text: surface }) => surface)).toEqual(
        all.filter(({ kind }) => kind === 'money' || kind === 'multiple').map(({ text: surface }) => surface),
      );
    }),
  );
});

test('asking for quantities changes no other figure', () => {
  const others = (source: string, options: FigureOptions): unknown[] =>
    sayings({
      ...findFigures(source, { ...options, kinds: FIGURE_KINDS }),
    }).filter((saying) => (saying as { kind: string }).kind !== 'quantity');
  for (const { text: source, options } of cases.filter(({ options: { kinds } }) => kinds === undefined))
    expect(others(source, options)).toEqual(sayings(findFigures(source, options)));
  fc.assert(
    fc.property(text, (source) => {
      expect(others(source, {})).toEqual(sayings(findFigures(source)));
      expect(faultsOf(source, findFigures(source, { kinds: FIGURE_KINDS }))).toEqual([]);
    }),
  );
});
