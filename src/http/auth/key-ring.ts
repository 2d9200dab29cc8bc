import { timingSafeEqual } from 'node:crypto';
import { hashKey, type ApiKey } from './api-key.js';

/** The keys that are accepted. */
export interface KeyRing {
  readonly size: number;
  /** Is there a key of the operator? */
  readonly hasOperator: boolean;
  /** The key that was sent; undefined when it is not known or has expired. */
  find(sent: string, now: Date): ApiKey | undefined;
  /** Is a key that was found once still accepted? */
  has(key: ApiKey, now: Date): boolean;
}

/** No key is longer; what is longer is not hashed. */
const MAX_KEY_LENGTH = 512;

/**
 * Makes a ring. A key is looked up by the first digits of its hash, which reveal nothing of the key, and compared in
 * constant time with the whole of it.
 */
export function createKeyRing(keys: readonly ApiKey[]): KeyRing {
  const byId = new Map(keys.map((key) => [lookUpKeyOf(key.digest), key]));
  return {
    size: byId.size,
    hasOperator: keys.some(({ scopes }) => scopes.has('operate')),
    find(sent, now) {
      if (sent.length > MAX_KEY_LENGTH) return undefined;
      const digest = hashKey(sent);
      const key = byId.get(lookUpKeyOf(digest));
      if (!key || !timingSafeEqual(digest, key.digest)) return undefined;
      return isExpired(key, now) ? undefined : key;
    },
    has({ digest }, now) {
      const key = byId.get(lookUpKeyOf(digest));
      return key?.digest.equals(digest) === true && !isExpired(key, now);
    },
  };
}

const lookUpKeyOf = (digest: Buffer): string => digest.toString('latin1', 0, 6);

function isExpired({ expires }: ApiKey, now: Date): boolean {
  return expires !== undefined && new Date(expires) <= now;
}
