import { CodeSet } from '../../../src/core/document/code-set.js';

describe('CodeSet', () => {
  const set = new CodeSet('a,。】');

  test.each(['a', ',', '。', '】'])('holds %s', (character) => {
    expect(set.has(character.charCodeAt(0))).toBe(true);
  });

  test.each(['b', '.', '、', '万', '\uffff'])('does not hold %s', (character) => {
    expect(set.has(character.charCodeAt(0))).toBe(false);
  });

  test('holds nothing outside of a text', () => {
    expect(set.has(''.charCodeAt(0))).toBe(false);
    expect(new CodeSet('').has('a'.charCodeAt(0))).toBe(false);
  });
});
