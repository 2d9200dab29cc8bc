import type { Request } from 'express';
import { readCurrencyName } from '../../core/money/currency-names.js';
import type { CurrencyName } from '../../api/validation/market.js';

/** A parameter of the query; of one that is repeated the first; undefined when it is empty. */
export function readParameter(request: Request, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const sent = [request.query[name]].flat()[0];
    if (typeof sent === 'string' && sent !== '') return sent;
  }
  return undefined;
}

/** Currencies with commas between them: those that are known, and the names of the others. */
interface ReadCurrencies {
  readonly known: readonly CurrencyName[];
  readonly unknown: readonly string[];
}

/** Reads a list of currencies; undefined when there is none. */
export function readCurrencies(list: string | undefined): ReadCurrencies | undefined {
  if (list === undefined) return undefined;
  const names = [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  const read = names.map((name) => ({ name, currency: readCurrencyName(name) }));
  return {
    known: read.flatMap(({ currency }) => currency ?? []),
    unknown: read.flatMap(({ name, currency }) => (currency === undefined ? [name] : [])),
  };
}
