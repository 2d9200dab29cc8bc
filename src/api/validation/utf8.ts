import { ProblemError } from '../problems/problem.js';

const REPLACEMENT = Buffer.from('\ufffd');

/**
 * Bytes as text, nothing taken away: a byte order mark counts in the offsets.
 * @param what names the bytes in the error: "body", "line"
 * @throws ProblemError 400 when they are not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProblemError(
      'invalid-encoding',
      `The ${what} is not UTF-8: ${describeFirstBadByte(Buffer.from(bytes))}. Convert the text to UTF-8 before it is sent.`,
    );
  }
}

/** The lenient decoder replaces what it cannot read: the first replacement that the bytes do not hold is the place. */
function describeFirstBadByte(bytes: Buffer): string {
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
