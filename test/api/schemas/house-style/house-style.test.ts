import { SHIPPED_STYLES } from '../../../../src/core/styles/houses/index.js';
import { PLAIN } from '../../../../src/core/styles/houses/plain.js';
import { houseStyleSchema } from '../../../../src/api/schemas/house-style/house-style.js';

test.each(SHIPPED_STYLES.map((style) => [style.key, style] as const))('%s passes', (_key, style) => {
  expect(houseStyleSchema.parse(style)).toEqual(style);
});

/** The first fault of a style, as "path: message". */
function faultOf(change: object): string {
  const result = houseStyleSchema.safeParse({ ...PLAIN, ...change });
  const issue = result.error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'none';
}

const { conversion, scale, digits, evidence } = PLAIN;

test.each([
  ['an unknown field', { wrap: 'x' }, /: Unrecognized key: "wrap"/],
  ['a field left out', { targets: undefined }, /^targets: /],
  ['a key with blanks', { key: 'My paper' }, /^key: must be small letters, digits and single hyphens/],
  ['a form without a number', { amount: { USD: 'US$' } }, /^amount\.USD: "US\$" must hold \{n\}$/],
  [
    'a form without its scale word',
    { amount: { USD: 'US${n}' } },
    /^amount\.USD: "US\$\{n\}" must have \{scale\} after \{n\}/,
  ],
  ['a scale word before the number', { amount: { USD: '{scale}{n}' } }, /^amount\.USD: .*after \{n\}/],
  [
    'a placeholder that is none',
    { amount: { '*': '{n}{scale} {ccy}' } },
    /^amount\.\*: .* holds \{ccy\}, which is none of \{n\}, \{scale\}, \{code\}/,
  ],
  ['a placeholder twice', { amount: { '*': '{n}{n}{scale}' } }, /^amount\.\*: .* holds \{n\} twice/],
  ['a brace without its fellow', { amount: { '*': '{n}{scale}}' } }, /^amount\.\*: .* brace without its fellow/],
  ['an amount of no currency', { amount: { RMB: '{n}{scale}' } }, /^amount\.RMB: /],
  [
    'a target that is no currency',
    { targets: ['RMB'] },
    /^targets\.0: "RMB" is not an ISO 4217 currency code in capitals/,
  ],
  [
    'a wrap that does not close',
    { conversion: { ...conversion, wrap: ' ({lead}{amounts}' } },
    /^conversion\.wrap: has a bracket that does not close/,
  ],
  [
    'a wrap over two lines',
    { conversion: { ...conversion, wrap: '\n{amounts}' } },
    /^conversion\.wrap: must be one line of printable characters/,
  ],
  [
    'no words for a figure without a qualifier',
    { conversion: { ...conversion, lead: { approx: 'c. ' } } },
    /^conversion\.lead\.exact: is required/,
  ],
  ['a skip that is none', { conversion: { ...conversion, skip: ['lead'] } }, /^conversion\.skip\.0: .*"headline"/],
  [
    'scale words in disorder',
    { scale: { ...scale, words: [...scale.words].reverse() } },
    /^scale\.words: must go from the smallest power to the largest/,
  ],
  [
    'more digits at least than at most',
    { digits: { ...digits, min: 4 } },
    /^digits\.min: min must not be larger than max/,
  ],
  ['an evidence that is no address', { evidence: { ...evidence, urls: ['a book'] } }, /^evidence\.urls\.0: /],
  ['a script that is not the language’s', { script: 'hans' }, /^script: "hans" is not a script of en/],
  [
    'a minor unit below nothing',
    { subunit: { below: '0', forms: {} } },
    /^subunit\.below: must be a decimal above 0, as a string/,
  ],
  [
    'a rate note without a rate',
    { rateNote: { base: 'USD', form: '({name})', digits: 5, names: {} } },
    /^rateNote\.form: .* must hold \{rate\}/,
  ],
  ['a twin of no script', { twins: { cyrillic: 'plain' } }, /^twins\.cyrillic: /],
])('reports %s with its field', (_name, change, expected) => {
  expect(faultOf(change)).toMatch(expected);
});

test('accepts a complete style', () => {
  const style = { ...PLAIN, key: 'my-paper', name: 'My Paper', amount: { '*': '{code} {n}{scale}' } };
  expect(houseStyleSchema.parse(JSON.parse(JSON.stringify(style)))).toEqual(style);
});
