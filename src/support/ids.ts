import { randomUUID } from 'node:crypto';

/** Characters that are harmless in a header, a log line and a URL; 128 is more than any tracing system makes. */
const SAFE_ID = /^[A-Za-z0-9._:/+=@-]{1,128}$/;

/** An id that no other request has. */
export function createId(): string {
  return randomUUID();
}

/** May an id that a caller sent be echoed and logged? */
export function isSafeId(id: string): boolean {
  return SAFE_ID.test(id);
}
