import { hashKey, keyIdOf, generateApiKey, type KeyScope } from './api-key.js';
import { KeyFileError, type KeyEntry } from './key-file.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';

/** What is said of a new key. */
interface NewKey {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly ratePerMinute?: number;
  readonly expires?: string;
}

/** A new key and the entries with it: the key itself is in none of them. */
interface CreatedKey {
  readonly key: string;
  readonly entries: readonly KeyEntry[];
}

/**
 * Makes a key.
 * @throws KeyFileError when the name is taken: two keys of one name could not be distinguished in the log
 */
export function createKey(entries: readonly KeyEntry[], { name, scopes, ...rest }: NewKey, now: Date): CreatedKey {
  if (entries.some((entry) => entry.name === name))
    throw new KeyFileError(`there is a key named ${quoteInput(name)} already; revoke it first, or choose another name`);
  const key = generateApiKey();
  const sha256 = hashKey(key).toString('hex');
  const entry: KeyEntry = { name, sha256, scopes: [...scopes], ...rest, created: now.toISOString() };
  return { key, entries: [...entries, entry] };
}

/** The entries without one. @throws KeyFileError when there is none of that name */
export function revokeKey(entries: readonly KeyEntry[], name: string): readonly KeyEntry[] {
  const left = entries.filter((entry) => entry.name !== name);
  if (left.length === entries.length) {
    const names = entries.map((entry) => entry.name);
    throw new KeyFileError(`there is no key ${quoteInput(name)}; ${didYouMean(name, names)}`);
  }
  return left;
}

/** A line a key, with the id by which the log names it. */
export function formatKeys(entries: readonly KeyEntry[]): string {
  return entries
    .map(({ name, sha256, scopes = ['use'], ratePerMinute, expires, created }) =>
      [
        keyIdOf(Buffer.from(sha256, 'hex')),
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
