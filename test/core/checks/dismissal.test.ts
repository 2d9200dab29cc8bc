import { excludeDismissed, type Dismissal } from '../../../src/core/checks/dismissal.js';
import type { UnnumberedFinding } from '../../../src/core/checks/finding.js';

const TEXT = 'It paid $5 billion, then $5 billion more.';
const at = (start: number, rule: UnnumberedFinding['rule'] = 'sum'): UnnumberedFinding => ({
  rule,
  severity: 'error',
  start,
  end: start + 10,
  figures: [],
  message: '',
  data: {},
});
const drafts = [at(8), at(25), at(25, 'share')];

test.each<[string, Dismissal, readonly number[]]>([
  ['everywhere', { exact: '$5 billion' }, []],
  ['by what stands before', { exact: '$5 billion', prefix: 'then ' }, [0]],
  ['by what stands behind', { exact: '$5 billion', suffix: ', then' }, [1, 2]],
  ['of one rule', { exact: '$5 billion', rule: 'sum' }, [2]],
  ['by a part of it', { exact: 'paid $5' }, [1, 2]],
  ['by words around it', { exact: 'then $5 billion more.' }, [0]],
  ['not by words beside it', { exact: 'It paid ' }, [0, 1, 2]],
  ['not by words that are not there', { exact: '$6 billion' }, [0, 1, 2]],
])('%s', (_name, dismissal, left) => {
  expect(excludeDismissed(drafts, [dismissal], TEXT)).toEqual(left.map((i) => drafts[i]));
});
