import { readFileSync } from 'node:fs';
import { alarmsOf, checked, mended } from './support/checked.js';
import { isoDate } from '../../support/brands.js';

/** A sentence that is right, the same with a slip in it, and the rule that is to see it where only one should. */
interface Slip {
  readonly id: string;
  readonly slip: string;
  readonly date: string;
  readonly rule?: string;
  readonly right: string;
  readonly wrong: string;
}

const slips = readFileSync(new URL('slips.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Slip);

const LEAST_CAUGHT = 0.95;

test('the altered sentences cover every kind of slip', () => {
  expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
  expect([...new Set(slips.map(({ slip }) => slip))].sort()).toEqual(
    'currency digits headline inverted multiple old percentage rate scale share sum'.split(' '),
  );
});

test('at least 95 in a hundred are caught', () => {
  const missed = slips.filter(({ wrong, date }) => alarmsOf(wrong, { date: isoDate(date) }).length === 0);
  expect(missed.length / slips.length).toBeLessThanOrEqual(1 - LEAST_CAUGHT);
});

describe.each(slips)('$id: $slip', ({ date, rule, right, wrong }) => {
  test('its twin is looked at and agrees', () => {
    expect(alarmsOf(right, { date: isoDate(date) })).toEqual([]);
    const { findings } = checked(right, { date: isoDate(date), wantsOk: true });
    expect(findings.map(({ severity }) => severity)).toContain('ok');
  });

  test('what is found is reported once, by its rule, and its suggestion corrects it', () => {
    const alarms = alarmsOf(wrong, { date: isoDate(date) });
    expect(alarms.length).toBeLessThanOrEqual(1);
    for (const alarm of alarms) {
      if (rule !== undefined) expect(alarm.rule).toBe(rule);
      if (alarm.suggestions.length > 0) expect(alarmsOf(mended(wrong, [alarm]), { date: isoDate(date) })).toEqual([]);
    }
  });
});
