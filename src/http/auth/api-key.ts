import { createHash, randomBytes } from 'node:crypto';

/** What a key allows: to use the service, to read its metrics, to operate it (which is all of it). */
export const KEY_SCOPES = ['use', 'metrics', 'operate'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key as the service knows it: not the key itself. */
export interface ApiKey {
  /** First digits of the hash: identifies the key in logs without revealing it. */
  readonly id: string;
  /** Who holds it, in the operator's words. */
  readonly name: string;
  /** Id of the key that this one has taken over from, with its jobs; undefined for none. */
  readonly owner?: string;
  /** SHA-256 of the key. */
  readonly digest: Buffer;
  readonly scopes: ReadonlySet<KeyScope>;
  /** Requests a minute; undefined for what the service allows everybody. */
  readonly ratePerMinute?: number;
  /** Is it no key, but somebody who has signed in at a proxy? */
  readonly isSignedIn?: true;
  /** RFC 3339; from then on the key is not accepted. */
  readonly expires?: string;
}

const KEY_ID_LENGTH = 12;

/** The form of an id. */
export const KEY_ID = new RegExp(`^[\\da-f]{${KEY_ID_LENGTH}}$`);

/**
 * A new key: 256 random bits. So much cannot be guessed or searched, which is why a plain SHA-256 of it is kept and no
 * slow hash for passwords.
 */
export function generateApiKey(): string {
  return `crk_${randomBytes(32).toString('base64url')}`;
}

/** The operator's key of the setting OPERATOR_KEY, like any other. */
export function createOperatorKey(key: string): ApiKey {
  const digest = hashKey(key);
  return { id: keyIdOf(digest), name: 'OPERATOR_KEY', digest, scopes: new Set(['operate']) };
}

/** Whose the jobs, the places and the quota of a key are: keys that take over from each other share them. */
export function ownerIdOf({ id, owner = id }: Pick<ApiKey, 'id' | 'owner'>): string {
  return owner;
}

/** SHA-256 of a key. */
export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}

/** The name of a digest in logs and look-ups. */
export function keyIdOf(digest: Buffer): string {
  return digest.toString('hex').slice(0, KEY_ID_LENGTH);
}
