import { didYouMean, quoteInput } from '../support/suggest.js';

/** What an option can be: undefined for a value that it can have, else what is wrong with it. */
type OptionRule = (value: unknown) => string | undefined;

/** What each option of a function can be. */
export type OptionTable = Readonly<Record<string, OptionRule>>;

/**
 * Refuses what a caller in JavaScript may have sent by mistake: the types of TypeScript are not there at run time, and an
 * option that is ignored in silence gives another answer than the one that was asked for.
 * @throws RangeError that names the option and says what is allowed
 */
export function refuseInvalidOptions(options: object, table: OptionTable): void {
  const object = isObject(options);
  if (object !== undefined) throw new RangeError(`options: ${object}`);
  for (const [name, value] of Object.entries(options) as readonly (readonly [string, unknown])[]) {
    const rule = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!rule) throw new RangeError(`there is no option ${quoteInput(name)}; ${didYouMean(name, Object.keys(table))}`);
    const fault = value === undefined ? undefined : rule(value);
    if (fault !== undefined) throw new RangeError(`${name}: ${fault}`);
  }
}

function be(what: string, isAllowed: (value: unknown) => boolean): OptionRule {
  return (value) => (isAllowed(value) ? undefined : `${quoteInput(value)} is not ${what}`);
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = be('a string', (value) => typeof value === 'string');
export const isSwitch = be('true or false', (value) => typeof value === 'boolean');
export const isFunction = be('a function', (value) => typeof value === 'function');
export const isObject = be('an object', isRecord);
export const isTextOrObject = be('a string or an object', (value) => typeof value === 'string' || isRecord(value));
export const isCount = be('a whole number from 0', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
export const isRegion = be(
  'the code of a country, like "HK"',
  (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
);

/** One of a few words. */
export function oneOf(words: readonly string[]): OptionRule {
  return (value) =>
    words.includes(value as string)
      ? undefined
      : `${quoteInput(value)} is not known; ${didYouMean(typeof value === 'string' ? value : '', words)}`;
}

/** A list of such values. */
export function listOf(rule: OptionRule): OptionRule {
  return (value) =>
    Array.isArray(value)
      ? value.map((each) => rule(each)).find((fault) => fault !== undefined)
      : `${quoteInput(value)} is not a list`;
}
