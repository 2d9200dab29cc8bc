import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeCheckSettings } from '../../../src/app/compose/check-settings.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-checks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(content: string): string {
  const file = join(folder, 'checks.json');
  writeFileSync(file, content);
  return file;
}

test('reads the severity of each rule and the least severity', () => {
  const checksFile = write('{ "severity": { "sum": "error", "rate-note": "off" }, "minSeverity": "warning" }');
  expect(composeCheckSettings({ checksFile })).toEqual({
    severity: { sum: 'error', 'rate-note': 'off' },
    minSeverity: 'warning',
  });
});

test('is empty where no file is named', () => {
  expect(composeCheckSettings({ checksFile: '' })).toEqual({});
});

test.each([
  ['a rule that there is not', '{ "severity": { "sums": "error" } }', /CHECKS_FILE.*cannot be used:\n.*\/severity/s],
  ['a severity that there is not', '{ "severity": { "sum": "loud" } }', /cannot be used:\n.*\/severity\/sum/s],
  ['a file that is no JSON', '{', /cannot read CHECKS_FILE/],
])('prevents the start: %s', (_name, content, message) => {
  expect(() => composeCheckSettings({ checksFile: write(content) })).toThrow(message);
});

test('prevents the start where the file is not there', () => {
  expect(() => composeCheckSettings({ checksFile: join(folder, 'none.json') })).toThrow(/cannot read CHECKS_FILE/);
});
