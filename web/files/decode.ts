/** A text and the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  /** As a reader names it. */
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB 18030';
}

/**
 * Reads the bytes of a file: UTF-16 by its byte order mark, else UTF-8, else GB 18030, in which newsrooms of the mainland
 * still keep files.
 * @returns undefined when it is none of them
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  if (isLittle || isBig) return readAs(bytes, isLittle ? 'utf-16le' : 'utf-16be', 'UTF-16');
  return readAs(bytes, 'utf-8', 'UTF-8') ?? readAs(bytes, 'gb18030', 'GB 18030');
}

function readAs(bytes: Uint8Array, label: string, encoding: Decoded['encoding']): Decoded | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    // A picture or an archive may pass for GB 18030 by chance, but holds what no text does.
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}
