import { defaultOptions } from '../../web/desk/options.js';
import {
  profileFrom,
  profileOf,
  profileQuery,
  readProfile,
  withProfile,
  writeProfile,
} from '../../web/desk/profile.js';

const PROFILE = { style: 'scmp', to: ['USD', 'HKD'], region: 'HK', convert: 'every' } as const;

test('a profile survives a link and a reload, and has nothing of a story', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(readProfile(storage)).toBeUndefined();
  expect(writeProfile(storage, PROFILE)).toBe(true);
  expect(readProfile(storage)).toEqual(PROFILE);
  expect(profileFrom(profileQuery(PROFILE))).toEqual(PROFILE);
  const options = { ...defaultOptions('2025-02-24'), assume: { $: 'HKD' }, revision: 7 };
  expect(profileOf(options)).toEqual({ style: 'plain', to: ['CNY', 'USD', 'HKD'], convert: 'first' });
});

test('using a profile leaves the day and the marks of the story, and takes away a source that it does not name', () => {
  const options = { ...defaultOptions('2025-02-24'), assume: { $: 'HKD' }, source: 'ecb' };
  expect(withProfile(options, PROFILE)).toEqual({
    ...defaultOptions('2025-02-24'),
    ...PROFILE,
    assume: { $: 'HKD' },
  });
});
