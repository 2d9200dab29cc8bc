import type { Request } from 'express';
import { HttpProblem } from '../problems/problem.js';

const REPLACEMENT = Buffer.from('\ufffd');

/**
 * The body as text, nothing taken away: a byte order mark counts in the offsets.
 * @throws HttpProblem 400 when it is not UTF-8
 */
export function bodyText(request: Request): string {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HttpProblem(
      'invalid-encoding',
      `The body is not UTF-8: ${firstBadByte(bytes)}. Convert the text to UTF-8 before it is sent.`,
    );
  }
}

/** The lenient decoder replaces what it cannot read: the first replacement that the bytes do not hold is the place. */
function firstBadByte(bytes: Buffer): string {
  const lenient = bytes.toString('utf8');
  let offset = 0;
  let from = 0;
  for (;;) {
    const found = lenient.indexOf('\ufffd', from);
    offset += Buffer.byteLength(lenient.slice(from, found));
    if (!bytes.subarray(offset, offset + REPLACEMENT.length).equals(REPLACEMENT)) break;
    offset += REPLACEMENT.length;
    from = found + 1;
  }
  return `byte 0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')} at offset ${offset} does not fit`;
}
