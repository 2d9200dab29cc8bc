import { createSources, DEFAULT_SOURCE_ORDER, SOURCE_KEYS } from '../../../src/rates/sources/registry.js';

test('by default reference rates come first, market rates last, each at the hosts of its publisher', () => {
  const sources = createSources();
  expect(sources.map(({ key }) => key)).toEqual(DEFAULT_SOURCE_ORDER);
  expect([sources[0]!.key, sources.at(-1)!.kind]).toEqual(['ecb', 'market']);
  expect(sources[0]!.hosts).toEqual(['www.ecb.europa.eu', 'data-api.ecb.europa.eu']);
  expect(sources.at(-1)!.hosts).toEqual(['cdn.jsdelivr.net', 'latest.currency-api.pages.dev']);
});

test('CFETS is off by default; switched on, it comes last unless the order names it', () => {
  expect(DEFAULT_SOURCE_ORDER).not.toContain('cfets');
  expect(SOURCE_KEYS).toContain('cfets');
  expect(createSources({ cfets: 'on' }).map(({ key }) => key)).toEqual([...DEFAULT_SOURCE_ORDER, 'cfets']);
  expect(createSources({ cfets: 'on', order: ['cfets', 'ecb'] }).map(({ key }) => key)).toEqual(['cfets', 'ecb']);
  expect(() => createSources({ order: ['ecb', 'cfets'] })).toThrow('its terms forbid passing its data on');
});

test('sources whose terms are in doubt, or that are for a special use, are off unless the order names them', () => {
  const optional = ['amcm', 'cbc-taiwan', 'boj', 'imf-sdr', 'rba', 'hmrc', 'us-treasury'];
  expect(DEFAULT_SOURCE_ORDER.filter((key) => optional.includes(key))).toEqual([]);
  expect(createSources({ order: ['ecb', ...optional] }).map(({ key }) => key)).toEqual(['ecb', ...optional]);
});

test('an order is kept; an unknown key and a double one are explained', () => {
  expect(createSources({ order: ['currency-api', 'ecb'] }).map(({ key }) => key)).toEqual(['currency-api', 'ecb']);
  expect(() => createSources({ order: ['tcmb'] })).toThrow(
    `there is no source "tcmb"; there are ${SOURCE_KEYS.join(', ')}`,
  );
  expect(() => createSources({ order: ['ecb', 'ecb'] })).toThrow('named twice');
  expect(() => createSources({ ecbBaseUrl: 'nowhere' })).toThrow('Invalid URL');
});
