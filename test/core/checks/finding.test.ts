import { numberFindings, type UnnumberedFinding } from '../../../src/core/checks/finding.js';

const draft = (start: number, end: number): UnnumberedFinding => ({
  rule: 'no-rate',
  severity: 'warning',
  start,
  end,
  figures: [],
  message: `${start}-${end}`,
  data: {},
});

test('findings are numbered in text order, and have suggestions even where there are none', () => {
  const suggestions = [{ start: 5, end: 6, replacement: 'x', message: 'y' }];
  const numbered = numberFindings([{ ...draft(5, 9), suggestions }, draft(5, 6), draft(0, 1)]);
  expect(numbered.map(({ id, message }) => [id, message])).toEqual([
    ['n1', '0-1'],
    ['n2', '5-6'],
    ['n3', '5-9'],
  ]);
  expect(numbered.map((finding) => finding.suggestions)).toEqual([[], [], suggestions]);
});
