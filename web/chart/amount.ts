import type { Currency } from '../service/lists.js';

/** What is typed into the converter, taken apart. */
export interface Asked {
  /** The amount as it is to be read, with its currency. */
  readonly text: string;
  /** Currencies that were named behind it: "USD 100 to EUR, JPY". */
  readonly to?: readonly string[];
}

/** What leads to the currencies asked for, in three languages: `to`, `in`, `=`, 换成, 兌. */
const TO = /\s+(?:to|in|into|as)\s+|\s*(?:=|→|->|换成|換成|兑换|兌換|折合|等于|等於|兑|兌)\s*/giu;
const BARE =
  /^[-−+]?[\d.,\s]+(?:k|m|mn|bn|tn|million|billion|trillion|千|万|萬|百万|百萬|千万|千萬|亿|億|万亿|萬億|兆)?$/iu;

/**
 * Takes apart "USD 100 to EUR", "3800亿元兑美元" or a plain "100".
 * @param menu the currency of an amount that names none
 */
export function readAmount(typed: string, menu: string, currencies: readonly Currency[]): Asked {
  const words = typed.trim().replace(/\?$/, '');
  const last = [...words.matchAll(TO)].at(-1);
  const named = last && codesOf(words.slice(last.index + last[0].length), currencies);
  const amount = last && named ? words.slice(0, last.index) : words;
  const text = BARE.test(amount.trim()) ? `${menu} ${amount.trim()}` : amount.trim();
  return named ? { text, to: named } : { text };
}

/** @returns undefined when one of the words is no currency */
function codesOf(words: string, currencies: readonly Currency[]): readonly string[] | undefined {
  const codes = words
    .split(/\s*(?:[,、，/]|\band\b|和|及)\s*/iu)
    .filter((word) => word !== '')
    .map((word) => codeOf(word, currencies));
  const known = codes.filter((code) => code !== undefined);
  return known.length > 0 && known.length === codes.length ? [...new Set(known)] : undefined;
}

function codeOf(word: string, currencies: readonly Currency[]): string | undefined {
  const wanted = word.trim().toLowerCase();
  const isNamed = (name: string): boolean => [name, `${name}s`].some((each) => each.toLowerCase() === wanted);
  return currencies.find(({ code, names }) => [code, ...Object.values(names)].some(isNamed))?.code;
}
