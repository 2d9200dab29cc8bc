import { applySeveritySettings } from '../../../src/core/checks/severity-settings.js';
import type { UnnumberedFinding } from '../../../src/core/checks/finding.js';

const finding = (rule: UnnumberedFinding['rule'], severity: UnnumberedFinding['severity']): UnnumberedFinding => ({
  rule,
  severity,
  start: 0,
  end: 1,
  figures: [],
  message: '',
  data: {},
});

const FINDINGS = [finding('sum', 'warning'), finding('share', 'error'), finding('share', 'info'), finding('sum', 'ok')];
const severitiesWith = (...settings: Parameters<typeof applySeveritySettings>[1][]): readonly string[] =>
  settings.flatMap((each) => applySeveritySettings(FINDINGS, each)).map(({ rule, severity }) => `${rule} ${severity}`);

test('without settings every finding keeps its severity', () => {
  expect(severitiesWith({})).toEqual(['sum warning', 'share error', 'share info', 'sum ok']);
});

test('a rule that is set gives its faults that severity; information and agreement stay what they are', () => {
  expect(severitiesWith({ severity: { share: 'warning', sum: 'error' } })).toEqual([
    'sum error',
    'share warning',
    'share info',
    'sum ok',
  ]);
});

test('a rule that is off says nothing', () => {
  expect(severitiesWith({ severity: { sum: 'off' } })).toEqual(['share error', 'share info']);
});

test('findings below the least are left out, after the severities are set; what agrees is asked for by itself', () => {
  expect(severitiesWith({ minSeverity: 'warning' })).toEqual(['sum warning', 'share error', 'sum ok']);
  expect(severitiesWith({ minSeverity: 'error', severity: { share: 'info' } })).toEqual(['sum ok']);
});
