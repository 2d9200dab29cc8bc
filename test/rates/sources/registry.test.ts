import { createSources, DEFAULT_SOURCE_ORDER, SOURCE_KEYS } from '../../../src/rates/sources/registry.js';

test('the default order and addresses', () => {
  expect(createSources().map(({ key, kind, hosts }) => [key, kind, hosts])).toEqual([
    ['ecb', 'reference', ['www.ecb.europa.eu', 'data-api.ecb.europa.eu']],
    ['frankfurter', 'reference', ['api.frankfurter.dev']],
    ['boc', 'reference', ['www.bankofcanada.ca']],
    ['hkma', 'reference', ['api.hkma.gov.hk']],
    ['fed-h10', 'noon_buying', ['www.federalreserve.gov']],
    ['currency-api', 'market', ['cdn.jsdelivr.net', 'latest.currency-api.pages.dev']],
  ]);
});

test('CFETS is used only by whoever turns it on, and then answers last unless the order says otherwise', () => {
  expect(DEFAULT_SOURCE_ORDER).not.toContain('cfets');
  expect(SOURCE_KEYS).toContain('cfets');
  expect(createSources({ cfets: 'on' }).map(({ key }) => key)).toEqual([...DEFAULT_SOURCE_ORDER, 'cfets']);
  expect(createSources({ cfets: 'on', order: ['cfets', 'ecb'] }).map(({ key }) => key)).toEqual(['cfets', 'ecb']);
  expect(() => createSources({ order: ['ecb', 'cfets'] })).toThrow('its terms forbid passing its data on');
});

test('an order is kept; an unknown key and a double one are explained', () => {
  expect(createSources({ order: ['currency-api', 'ecb'] }).map(({ key }) => key)).toEqual(['currency-api', 'ecb']);
  expect(() => createSources({ order: ['tcmb'] })).toThrow(
    `there is no source "tcmb"; there are ${SOURCE_KEYS.join(', ')}`,
  );
  expect(() => createSources({ order: ['ecb', 'ecb'] })).toThrow('named twice');
  expect(() => createSources({ ecbBaseUrl: 'nowhere' })).toThrow('Invalid URL');
});
