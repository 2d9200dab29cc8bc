import { ipKeyGenerator } from 'express-rate-limit';
import { ProblemError } from '../../api/problems/problem.js';
import { deleteOldest } from '../../support/bounded-cache.js';

/** Slows down those who try keys: counts the wrong ones of each address. */
export interface WrongKeys {
  /** @throws ProblemError 429 when the address has sent too many, unless it has sent this key before and it was right */
  check(ip: string | undefined, sent: string): void;
  /** Counts a key that was sent. */
  record(ip: string | undefined, sent: string, isRight: boolean): void;
}

interface AddressRecord {
  wrong: number;
  /** When counting begins anew, ms. */
  until: number;
  /** Keys that this address has sent and that were right: a neighbour behind the same proxy keeps on working. */
  readonly right: Set<string>;
}

const WINDOW_MS = 60_000;
/** Of more addresses the oldest are forgotten, and of more keys of an address. */
const MAX_ADDRESSES = 10_000;
const MAX_KEYS = 100;

/** @param most wrong keys of one address in a minute */
export function createWrongKeys(most = Infinity): WrongKeys {
  const addresses = new Map<string, AddressRecord>();
  const recordOf = (ip: string | undefined): AddressRecord => {
    const address = ipKeyGenerator(ip ?? '');
    const now = performance.now();
    const known = addresses.get(address);
    if (known) {
      if (known.until <= now) Object.assign(known, { wrong: 0, until: now + WINDOW_MS });
      return known;
    }
    const made = { wrong: 0, until: now + WINDOW_MS, right: new Set<string>() };
    addresses.set(address, made);
    if (addresses.size > MAX_ADDRESSES) deleteOldest(addresses);
    return made;
  };
  return {
    check(ip, sent) {
      const { wrong, until, right } = recordOf(ip);
      if (wrong < most || right.has(sent)) return;
      const seconds = Math.max(1, Math.ceil((until - performance.now()) / 1000));
      throw new ProblemError(
        'rate-limited',
        `This address has sent ${wrong} wrong API keys within a minute. Correct the key, and try again in ${seconds} seconds.`,
        { headers: { 'Retry-After': String(seconds) } },
      );
    },
    record(ip, sent, isRight) {
      const record = recordOf(ip);
      if (!isRight) record.wrong++;
      else if (record.right.size < MAX_KEYS) record.right.add(sent);
    },
  };
}
