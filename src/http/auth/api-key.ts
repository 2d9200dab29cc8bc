import { createHash, randomBytes } from 'node:crypto';

/** What a key allows: to use the service, to read its metrics, to operate it (which is all of it). */
export const SCOPES = ['use', 'metrics', 'operate'] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as the service knows it: not the key itself. */
export interface ApiKey {
  /** First digits of the hash; names the key in a log without telling it. */
  readonly id: string;
  /** Who holds it, in the operator's words. */
  readonly name: string;
  /** SHA-256 of the key. */
  readonly digest: Buffer;
  readonly scopes: ReadonlySet<Scope>;
  /** Requests a minute; undefined for what the service allows everybody. */
  readonly ratePerMinute?: number;
  /** RFC 3339; from then on the key is not accepted. */
  readonly expires?: string;
}

const ID_DIGITS = 12;

/**
 * A new key: 256 random bits. So much cannot be guessed or searched, which is why a plain SHA-256 of it is kept and no
 * slow hash for passwords.
 */
export function newApiKey(): string {
  return `crk_${randomBytes(32).toString('base64url')}`;
}

/** The operator's key of the setting OPERATOR_KEY, like any other. */
export function operatorKey(key: string): ApiKey {
  const digest = digestOf(key);
  return { id: idOf(digest), name: 'OPERATOR_KEY', digest, scopes: new Set(['operate']) };
}

/** SHA-256 of a key. */
export function digestOf(key: string): Buffer {
  return createHash('sha256').update(key, 'utf8').digest();
}

/** The name of a digest in logs and look-ups. */
export function idOf(digest: Buffer): string {
  return digest.toString('hex').slice(0, ID_DIGITS);
}
