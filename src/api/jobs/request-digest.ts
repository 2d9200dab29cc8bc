import { createHash } from 'node:crypto';
import type { LineDefaults } from '../operations/line-defaults.js';

/** Digest of a request that makes a job: two requests with the same one ask for the same. */
export class RequestDigest {
  private readonly hash = createHash('sha256');
  /** Bytes of the body so far. */
  bytes = 0;

  constructor(defaults: LineDefaults, webhook: string | undefined) {
    this.hash.update(`${JSON.stringify([Object.entries(defaults).sort(), webhook ?? null])}\n`);
  }

  /** Takes on the next bytes of the body. */
  update(data: Uint8Array): void {
    this.bytes += data.length;
    this.hash.update(data);
  }

  /** The digest of what has come so far, in hexadecimal digits. */
  toString(): string {
    return this.hash.copy().digest('hex');
  }
}
