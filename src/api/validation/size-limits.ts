/** What the fields beside the text may take, in UTF-16 units of JSON. */
export const MAX_OPTIONS_LENGTH = 65_536;

/**
 * Bytes that a body, or a line of a batch, with the longest text may take: JSON libraries that write ASCII only (Python's
 * default) need six bytes for a Chinese character.
 */
export function maxBodyBytes(maxText: number): number {
  return maxText * 6 + MAX_OPTIONS_LENGTH;
}
