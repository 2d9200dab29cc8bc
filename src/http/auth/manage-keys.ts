import { hashKey, keyIdOf, generateApiKey, type KeyScope } from './api-key.js';
import { KeyFileError, type KeyEntry } from './key-file.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';

/** Properties of a new key. */
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

/**
 * Makes a key that replaces another: both are accepted for `overlapMs`, and the new one has the jobs, the concurrent requests
 * and the quota of the old one.
 * @throws KeyFileError when no key of that name is accepted any more
 */
export function rotateKey(entries: readonly KeyEntry[], name: string, overlapMs: number, now: Date): CreatedKey {
  const isAccepted = ({ expires }: KeyEntry): boolean => expires === undefined || new Date(expires) > now;
  const rotated = entries.findLast((entry) => entry.name === name && isAccepted(entry));
  if (!rotated) throw createMissingKeyError(entries, name);
  const { sha256: old, owner = idOf(rotated), created: _created, ...same } = rotated;
  const key = generateApiKey();
  const until = new Date(now.getTime() + overlapMs).toISOString();
  const left = entries
    .filter((entry) => entry.name !== name || isAccepted(entry))
    .map((entry) => (entry.sha256 === old ? { ...entry, expires: earlier(entry.expires, until) } : entry));
  const sha256 = hashKey(key).toString('hex');
  return { key, entries: [...left, { ...same, sha256, owner, created: now.toISOString() }] };
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && new Date(one) < new Date(other) ? one : other;
}

/** The entries without those of a name, or without the one of an id. @throws KeyFileError when there is none */
export function revokeKey(entries: readonly KeyEntry[], nameOrId: string): readonly KeyEntry[] {
  const left = entries.filter((entry) => entry.name !== nameOrId && idOf(entry) !== nameOrId);
  if (left.length === entries.length) throw createMissingKeyError(entries, nameOrId);
  return left;
}

function idOf({ sha256 }: KeyEntry): string {
  return keyIdOf(Buffer.from(sha256, 'hex'));
}

function createMissingKeyError(entries: readonly KeyEntry[], name: string): KeyFileError {
  const names = entries.map((entry) => entry.name);
  return new KeyFileError(`there is no key ${quoteInput(name)}; ${didYouMean(name, names)}`);
}

/** A line a key, with the id by which the log names it. */
export function formatKeys(entries: readonly KeyEntry[]): string {
  return entries
    .map(({ name, sha256, scopes = ['use'], owner, ratePerMinute, expires, created }) =>
      [
        keyIdOf(Buffer.from(sha256, 'hex')),
        name,
        scopes.join(','),
        ratePerMinute === undefined ? 'rate of the service' : `${ratePerMinute} a minute`,
        expires === undefined ? 'does not expire' : `expires ${expires}`,
        ...(created === undefined ? [] : [`made ${created}`]),
        ...(owner === undefined ? [] : [`takes over from ${owner}`]),
      ].join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');
}
