import { dedupeFindings, numberFindings, type UnnumberedFinding } from '../../../src/core/checks/finding.js';
import { checked } from './support/checked.js';

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

const sumFinding = (start: number, fields: Partial<UnnumberedFinding> = {}): UnnumberedFinding => ({
  rule: 'sum',
  severity: 'warning',
  start,
  end: start + 1,
  figures: [`f${start}`],
  message: 'does not add up',
  data: {},
  ...fields,
});

test('the same words of the same rule are one finding, at the first place, with the figures of all', () => {
  const suggestion = (start: number) => [{ start, end: start + 1, replacement: 'x', message: '' }];
  const findings = dedupeFindings([
    sumFinding(9, { suggestions: suggestion(9) }),
    sumFinding(4, { figures: ['f4', 'f3'], suggestions: suggestion(4) }),
    sumFinding(6, { message: 'other' }),
    sumFinding(7, { severity: 'ok' }),
    sumFinding(8, { rule: 'share' }),
  ]);
  expect(findings).toHaveLength(4);
  expect(findings[0]).toMatchObject({
    start: 4,
    figures: ['f4', 'f3', 'f9'],
    suggestions: [...suggestion(4), ...suggestion(9)],
  });
});

test('a paragraph that a text repeats gives each finding once', () => {
  const paragraph = 'Shares fell from HK$140.90 to HK$135.50, a decline of 2.17%.';
  const { findings } = checked(`${paragraph}\n${paragraph}`);
  expect(findings).toMatchObject([
    { id: 'n1', figures: ['f3', 'f1', 'f2', 'f6', 'f4', 'f5'], suggestions: [{ start: 54 }, { start: 115 }] },
  ]);
});
