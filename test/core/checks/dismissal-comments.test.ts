import { excludeDismissedByComments } from '../../../src/core/checks/dismissal-comments.js';
import type { UnnumberedFinding } from '../../../src/core/checks/finding.js';

/** The rules, of a `sum` and a `share` at the sign "@", that are left. */
function left(text: string): readonly string[] {
  const start = text.indexOf('@');
  const findings = ['sum', 'share'].map((rule) => ({
    rule,
    severity: 'warning',
    start,
    end: start + 1,
    figures: [],
    message: '',
    data: {},
  })) as readonly UnnumberedFinding[];
  return excludeDismissedByComments(findings, text).map(({ rule }) => rule);
}

test.each([
  ['behind words, for its line', 'First.\nIt is @. <!-- crossrate-dismiss sum -->\n'],
  ['before words, for its line', '<!-- crossrate-dismiss sum --> It is @.\n'],
  ['with a reason', "It is @. <!-- crossrate-dismiss sum -- the company's own total, share or not -->\n"],
  ['on a line of its own, for the paragraph behind it', '<!-- crossrate-dismiss sum -->\n\nFirst,\nthen @.\n'],
  ['in LaTeX', 'It is @. % crossrate-dismiss sum\n'],
  ['in LaTeX, on a line of its own', '% crossrate-dismiss sum\nIt is @.\r\n'],
  ['in reStructuredText', '.. crossrate-dismiss sum\n\nIt is @.\n'],
  ['in an indented reStructuredText', '  .. crossrate-dismiss sum\n\n  It is @.\n'],
])('a comment dismisses the rule that it names: %s', (_name, text) => {
  expect(left(text)).toEqual(['share']);
});

test('a comment without a rule dismisses all, one with several those', () => {
  expect(left('It is @. <!-- crossrate-dismiss -->')).toEqual([]);
  expect(left('It is @. <!-- crossrate-dismiss sum, share -->')).toEqual([]);
  expect(left('It is @. <!-- crossrate-dismiss: share sum -->')).toEqual([]);
});

test.each([
  ['of another line', 'It is @.\nNext. <!-- crossrate-dismiss sum -->\n'],
  ['of a paragraph before', '<!-- crossrate-dismiss sum -->\nFirst.\n\nIt is @.\n'],
  ['that names no rule that there is', 'It is @. <!-- crossrate-dismiss sums -->\n'],
  ['that names one that there is and one that there is not', 'It is @. <!-- crossrate-dismiss sum, sums -->\n'],
  ['that is not closed', 'It is @. <!-- crossrate-dismiss sum\n'],
  ['that is none', 'It is @. crossrate-dismiss sum\n'],
  ['whose percent sign is one of the text', 'It is @ 5\\% crossrate-dismiss sum\n'],
  ['that begins otherwise', 'It is @. <!-- see crossrate-dismiss sum -->\n'],
  ['with another word', 'It is @. <!-- crossrate-dismissed sum -->\n'],
  ['at the end of the text, for nothing', 'It is @.\n\n<!-- crossrate-dismiss sum -->'],
])('a comment %s dismisses nothing', (_name, text) => {
  expect(left(text)).toEqual(['sum', 'share']);
});
