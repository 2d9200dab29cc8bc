/** A text of exactly `length` characters, made of repetitions of another, in one flat string. */
export function grow(text, length) {
  const repeated = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  // A rope of pieces would be flattened during the first measurement.
  return Buffer.from(repeated, 'utf16le').toString('utf16le');
}
