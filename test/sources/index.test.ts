import { createSources, SOURCE_KEYS } from '../../src/rates/sources/index.js';

test('the default order and addresses', () => {
  expect(createSources().map(({ key, hosts }) => [key, hosts])).toEqual([
    ['ecb', ['www.ecb.europa.eu']],
    ['currency-api', ['cdn.jsdelivr.net', 'latest.currency-api.pages.dev']],
  ]);
});

test('every source tells its terms, its coverage and a schedule in a zone that exists', () => {
  for (const { terms, coverage, schedule, pivot } of createSources()) {
    expect(terms.url).toMatch(/^https:/);
    expect(coverage.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: schedule.timeZone })).not.toThrow();
    expect(pivot).toHaveLength(3);
  }
});

test('an order is kept; an unknown key and a double one are explained', () => {
  expect(createSources({ order: ['currency-api', 'ecb'] }).map(({ key }) => key)).toEqual(['currency-api', 'ecb']);
  expect(() => createSources({ order: ['boc'] })).toThrow(
    `there is no source "boc"; there are ${SOURCE_KEYS.join(', ')}`,
  );
  expect(() => createSources({ order: ['ecb', 'ecb'] })).toThrow('named twice');
  expect(() => createSources({ ecbBaseUrl: 'nowhere' })).toThrow('Invalid URL');
});
