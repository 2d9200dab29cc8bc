/**
 * Pieces of text that are repeated into one for which a careless reader takes quadratic time. In markup a piece opens
 * what the next one opens again, and nothing closes it.
 */
const PLAIN = {
  'digits only': '7',
  '$ only': '$',
  '億 only': '億',
  '1,1,1,…': '1,',
  '1.1.1.…': '1.',
  'one hundred and …': 'one hundred and ',
  '一百零…': '一百零',
  '$1-$1-…': '$1-',
  'open brackets': '(',
  '$1 ( …': '$1 (',
  'blanks only': ' ',
  'full-width digits': '１',
  '每股5分，派息': '每股5分，派息',
};
const HTML = [
  '<',
  '<a>',
  '</b>',
  '<div>',
  '&',
  '&#',
  '&amp',
  '<!--',
  '<![CDATA[',
  '</',
  '<q>',
  '<sup>',
  '<a b="',
  '<data class=crossrate>',
  '<title>',
];
const MARKDOWN = [
  '*',
  '*a _',
  'a**b',
  '_a ',
  '[',
  '[a]',
  '[a](',
  '![',
  '> ',
  '>',
  '- ',
  '1. ',
  '`',
  '`a``b',
  '~~a',
  '<',
  '&',
  '\\',
  '|',
  'a|b\n-|-\n',
  '*a_b**c__',
  '[a]: b\n',
  '<div>\n\n',
  'http://a',
  '<http://a$1',
];

/** `{ name, piece, mediaType }` of each. */
export const HOSTILE = [
  ...Object.entries(PLAIN).map(([name, piece]) => ({ name, piece, mediaType: 'text/plain' })),
  ...HTML.map((piece) => ({ name: JSON.stringify(piece), piece, mediaType: 'text/html' })),
  ...MARKDOWN.map((piece) => ({ name: JSON.stringify(piece), piece, mediaType: 'text/markdown' })),
];
