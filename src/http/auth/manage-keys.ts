import { digestOf, idOf, newApiKey, type Scope } from './api-key.js';
import { KeyFileFault, type KeyEntry } from './key-file.js';
import { didYouMean, quoteSent } from '../../support/suggest.js';

/** What is said of a new key. */
export interface NewKey {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly ratePerMinute?: number;
  readonly expires?: string;
}

/** A new key and the entries with it: the key itself is in none of them. */
export interface Created {
  readonly key: string;
  readonly entries: readonly KeyEntry[];
}

/**
 * Makes a key.
 * @throws KeyFileFault when the name is taken: two keys of one name could not be told apart in the log
 */
export function createKey(entries: readonly KeyEntry[], { name, scopes, ...rest }: NewKey, now: Date): Created {
  if (entries.some((entry) => entry.name === name))
    throw new KeyFileFault(`there is a key named ${quoteSent(name)} already; revoke it first, or choose another name`);
  const key = newApiKey();
  const sha256 = digestOf(key).toString('hex');
  const entry: KeyEntry = { name, sha256, scopes: [...scopes], ...rest, created: now.toISOString() };
  return { key, entries: [...entries, entry] };
}

/** The entries without one. @throws KeyFileFault when there is none of that name */
export function revokeKey(entries: readonly KeyEntry[], name: string): readonly KeyEntry[] {
  const left = entries.filter((entry) => entry.name !== name);
  if (left.length === entries.length) {
    const names = entries.map((entry) => entry.name);
    throw new KeyFileFault(`there is no key ${quoteSent(name)}; ${didYouMean(name, names)}`);
  }
  return left;
}

/** A line a key, with the id by which the log names it. */
export function describeKeys(entries: readonly KeyEntry[]): string {
  return entries
    .map(({ name, sha256, scopes = ['use'], ratePerMinute, expires, created }) =>
      [
        idOf(Buffer.from(sha256, 'hex')),
        name,
        scopes.join(','),
        ratePerMinute === undefined ? 'rate of the service' : `${ratePerMinute} a minute`,
        expires === undefined ? 'does not expire' : `expires ${expires}`,
        ...(created === undefined ? [] : [`made ${created}`]),
      ].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
