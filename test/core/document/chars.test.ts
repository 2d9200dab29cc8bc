import {
  isDigit,
  isHan,
  isLatin,
  isNewline,
  isSpace,
  skipSpaces,
  skipSpacesBack,
} from '../../../src/core/document/chars.js';

const code = (character: string): number => character.charCodeAt(0);

test.each([
  ['digits', isDigit, '0123456789', 'a０一 '],
  ['Latin letters', isLatin, 'azAZéñ', '1×÷一 '],
  ['Han characters', isHan, '一元〇々萬', 'a1、。「'],
  ['white space', isSpace, ' \t\n\u00a0\u3000\u2009\u202f', 'a_-'],
  ['line ends', isNewline, '\n\r\u2028', ' \t'],
])('%s', (_name, is, members, others) => {
  for (const character of members) expect(is(code(character))).toBe(true);
  for (const character of others) expect(is(code(character))).toBe(false);
});

test('blanks are passed over, eight at most', () => {
  expect(skipSpaces('a  b', 1)).toBe(3);
  expect(skipSpaces('a  ', 1)).toBe(3);
  expect(skipSpaces(`a${' '.repeat(20)}b`, 1)).toBe(9);
  expect(skipSpacesBack('a  b', 3)).toBe(1);
  expect(skipSpacesBack('  b', 2)).toBe(0);
  expect(skipSpacesBack(`a${' '.repeat(20)}b`, 21)).toBe(13);
});
