import { Trie } from '../../../../src/core/figures/engine/trie.js';

function trieOf(forms: readonly string[], backward = false): Trie<string> {
  const trie = new Trie<string>(backward);
  for (const form of forms) trie.add(form, form);
  return trie;
}

describe('looking ahead', () => {
  const trie = trieOf(['yuan', 'yuan renminbi', 'US dollars', '元', '元人民币', '$']);

  test.each([
    ['yuan a', 'yuan', 4],
    ['yuan renminbi', 'yuan renminbi', 13],
    ['YUAN', 'yuan', 4],
    ['US  dollars', 'US dollars', 11],
    ['US \u00a0dollars', 'US dollars', 11],
    ['元人民币', '元人民币', 4],
    ['元人民', '元', 1],
    ['$5', '$', 1],
  ])('the longest form in "%s" is "%s"', (text, form, edge) => {
    expect(trie.match(text, 0)).toEqual({ value: form, form, start: 0, end: edge });
  });

  test.each(['yuans', 'yua', 'us dollarsx', 'xyuan', ''])('nothing stands at the start of "%s"', (text) => {
    expect(trie.match(text, 0)).toBeUndefined();
  });

  test('a capital behind a small letter starts a new word', () => {
    expect(trieOf(['billion']).match('billionUSD', 0)?.value).toBe('billion');
    expect(trieOf(['USD']).match('USDX', 0)).toBeUndefined();
  });
});

describe('looking back', () => {
  const trie = trieOf(['HK$', '$', 'about', '人民币'], true);

  test.each([
    ['HK$', 'HK$', 0],
    ['A HK$', 'HK$', 2],
    ['X$', '$', 1],
    ['roughly about', 'about', 8],
    ['共人民币', '人民币', 1],
  ])('the longest form at the end of "%s" is "%s"', (text, form, edge) => {
    expect(trie.match(text, text.length)).toEqual({ value: form, form, start: edge, end: text.length });
  });

  test.each(['roundabout', 'HK', ''])('nothing stands at the end of "%s"', (text) => {
    expect(trie.match(text, text.length)).toBeUndefined();
  });
});

test('a case-sensitive form matches in its own case only', () => {
  const trie = new Trie<string>();
  trie.add('RM', 'ringgit', true);
  expect(trie.match('RM', 0)?.value).toBe('ringgit');
  expect(trie.match('rm', 0)).toBeUndefined();
});

test('a match holds what it found, whatever is looked up later', () => {
  const trie = trieOf(['yuan', 'yen']);
  const first = trie.match('yuan', 0);
  trie.match('yen', 0);
  expect(first).toEqual({ value: 'yuan', form: 'yuan', start: 0, end: 4 });
});

test('a run of blanks is passed up to a limit: no look-up walks the text', () => {
  const trie = trieOf(['a b']);
  expect(trie.match(`a${' '.repeat(8)}b`, 0)?.value).toBe('a b');
  expect(trie.match(`a${' '.repeat(9)}b`, 0)).toBeUndefined();
});

test('a look-up that may not reach before an offset reads as if the text began there', () => {
  expect(trieOf(['M$', '$'], true).match('M$', 2, 1)).toMatchObject({ form: '$', start: 1 });
  expect(trieOf(['US dollars', 'dollars'], true).match('US dollars', 10, 2)?.form).toBe('dollars');
  expect(trieOf(['HK'], true).match('XHK', 3)).toBeUndefined();
  expect(trieOf(['HK'], true).match('XHK', 3, 1)?.form).toBe('HK');
  expect(trieOf(['HK'], true).match('HK', 2, 1)).toBeUndefined();
});
