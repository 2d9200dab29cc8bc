import { composeDeskProfile } from '../../../src/app/compose/desk-profile.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';

const read = (deskProfile: string): string => composeDeskProfile({ deskProfile }, SHIPPED_STYLE_REGISTRY);

test('is the query of a link of the newsroom page, and empty where it is not set', () => {
  expect(read('style=scmp&to=USD,HKD&region=HK&source=hkma&convert=every')).toBe(
    'style=scmp&to=USD%2CHKD&region=HK&source=hkma&convert=every',
  );
  expect(read('')).toBe('');
});

test.each([
  ['a style that there is not', 'style=nowhere', /DESK_PROFILE: style must be the key of a house style/],
  ['a currency that there is not', 'to=USD,XXZ', /to must be ISO codes/],
  ['a source that there is not', 'source=bank', /source must be one of ecb/],
  ['a region in words', 'region=Hongkong', /region must be two letters/],
  ['a mode that there is not', 'convert=some', /convert must be one of first/],
  ['a field of one story', 'date=2025-02-24', /"date" is no field of it; these are: style, to, region/],
])('prevents the start: %s', (_name, profile, message) => {
  expect(() => read(profile)).toThrow(message);
});
