import { readFileSync } from 'node:fs';
import { omitUndefined } from '../../src/support/omit-undefined.js';
import { isSafeId, createId } from '../../src/support/ids.js';
import { createLogger } from '../../src/support/logger.js';
import { VERSION } from '../../src/support/version.js';

test('omitUndefined leaves out the fields that are undefined, and no others', () => {
  expect(Object.keys(omitUndefined({ a: undefined, b: null, c: 0, d: '' }))).toEqual(['b', 'c', 'd']);
});

test('isSafeId accepts an id of a caller only when it is short and of harmless characters', () => {
  for (const id of [createId(), '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', 'desk:7/42'])
    expect([id, isSafeId(id)]).toEqual([id, true]);
  for (const id of ['', 'a b', 'a\nb', '<x>', 'é', 'x'.repeat(129)]) expect([id, isSafeId(id)]).toEqual([id, false]);
});

test('the logger writes JSON lines with level names and RFC 3339 times', () => {
  const lines: string[] = [];
  const logger = createLogger('warn', { write: (line) => void lines.push(line) });
  logger.info('not written');
  logger.warn({ source: 'ecb' }, 'written');
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    {
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      source: 'ecb',
      msg: 'written',
    },
  ]);
});

test('VERSION is the version of package.json', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
});
