import { defaultOptions, fromQuery, toQuery, toRequest, type StoryOptions } from '../../web/desk/options.js';

const FULL: StoryOptions = {
  style: 'scmp',
  to: ['USD', 'EUR'],
  date: '2025-02-24',
  region: 'HK',
  source: 'fed-h10',
  assume: { $: 'HKD', 元: 'TWD' },
  convert: 'every',
  mediaType: 'text/markdown',
  revision: 417,
};

test('a link reproduces every option, and says nothing of the text', () => {
  const query = toQuery(FULL);
  expect(fromQuery(new URLSearchParams(query.toString()))).toEqual(FULL);
  expect([...query.keys()].sort()).toEqual(Object.keys(FULL).sort());
});

test('a link names only what is not the default', () => {
  expect(toQuery(defaultOptions('2025-02-24')).toString()).toBe('style=plain&to=CNY%2CUSD%2CHKD&date=2025-02-24');
});

test('what cannot be an option is left out of a link', () => {
  const query = new URLSearchParams(
    'style=<b>&to=USD,dollars&date=yesterday&region=Hong Kong&source=../&assume=$:x,元:TWD&convert=none&mediaType=image/png&revision=-1&text=secret',
  );
  expect(fromQuery(query)).toEqual({ to: ['USD'], assume: { 元: 'TWD' } });
});

test('a request has the options that were set, and no empty ones', () => {
  expect(toRequest('text', defaultOptions('2025-02-24'))).toEqual({
    text: 'text',
    style: 'plain',
    to: ['CNY', 'USD', 'HKD'],
    date: '2025-02-24',
    convert: 'first',
    mediaType: 'text/plain',
  });
  expect(toRequest('text', FULL)).toEqual({ text: 'text', ...FULL });
});
