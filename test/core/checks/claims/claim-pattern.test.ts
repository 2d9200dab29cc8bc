import { findClaims, compilePatterns } from '../../../../src/core/checks/claims/claim-pattern.js';
import { CheckContext } from '../../../../src/core/checks/check-context.js';
import { ReferenceRates } from '../../../../src/core/checks/reference/reference-rates.js';
import type { LocatedFigure } from '../../../../src/core/figures/figure-document.js';
import { readDocument } from '../../../../src/core/figures/find-figures.js';
import { QueryRates } from '../../../../src/core/conversion/query-rates.js';
import { history } from '../support/checked.js';

const rates = new ReferenceRates(new QueryRates(history, { date: '2024-02-24' }), history);

/** Texts of the figures of each claim, by role. */
function claims(text: string, source: string): readonly Readonly<Record<string, string>>[] {
  const context = new CheckContext(readDocument(text, {}), rates, false);
  const patterns = compilePatterns([source], { move: '(?<move>up|down)', zh: '升' });
  return context.sentences.flatMap(({ masked }) =>
    findClaims(masked, patterns).map(({ figures, words }) => ({
      ...Object.fromEntries(
        Object.entries(figures as Record<string, LocatedFigure>).map(([role, placed]) => [role, placed.figure.text]),
      ),
      ...(words.move === undefined ? {} : { move: words.move }),
    })),
  );
}

test('roles are the figures in the order of the pattern, wherever it stands', () => {
  const text = 'Of US$9, it rose from US$5 to US$6, Up 20%; and from US$7 to US$8, down 3%.';
  expect(claims(text, 'from\\s{A}{g9}to\\s{B},\\s{move}\\s{P}')).toEqual([
    { A: 'US$5', B: 'US$6', P: '20%', move: 'up' },
    { A: 'US$7', B: 'US$8', P: '3%', move: 'down' },
  ]);
});

test('a gap is limited, holds no figure and no semicolon; a clause no comma either', () => {
  const claim = (gap: string): string => `{A}${gap}{B}`;
  expect(claims('US$5 and then US$6', claim('{g10}'))).toHaveLength(1);
  expect(claims('US$5 and then US$6', claim('{g9}'))).toEqual([]);
  expect(claims('US$5; then US$6', claim('{g9}'))).toEqual([]);
  expect(claims('US$5, then US$6', claim('{g9}'))).toHaveLength(1);
  expect(claims('US$5, then US$6', claim('{c9}'))).toEqual([]);
  expect(claims('US$5, 5%, then US$6', claim('{g9}'))).toEqual([]);
});

test('a Chinese pattern is asked of Chinese sentences', () => {
  expect(claims('股價由5港元升至6港元', '{A}{zh}至{B}')).toEqual([{ A: '5港元', B: '6港元' }]);
});

test('words that are not there are a fault of the table', () => {
  expect(() => compilePatterns(['{A} {lead} {B}'], {})).toThrow('no words {lead} in the pattern {A} {lead} {B}');
});

test('a list of patterns needs no more different rows of figures than there are bits', () => {
  const rows = ['', 'A', 'P'].flatMap((first) =>
    ['A', 'P', 'X'].flatMap((second) => ['A', 'P', 'X', 'S'].map((third) => [first, second, third])),
  );
  const sources = rows.map((roles) => roles.map((role) => (role === '' ? 'from ' : `{${role}}`)).join(' and '));
  const { masked } = new CheckContext(readDocument('From US$5 to US$6, up 20%.', {}), rates, false).sentences[0] ?? {};
  if (!masked) throw new Error('no sentence');
  expect(findClaims(masked, compilePatterns(sources.slice(0, 31), {}))).toEqual([]);
  expect(() => findClaims(masked, compilePatterns(sources, {}))).toThrow(
    '36 rows of figures in one list of patterns, where 31 have a bit each',
  );
});
