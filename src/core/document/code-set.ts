/**
 * A set of characters of the Basic Multilingual Plane, asked by code unit: a string would have to be cut out first, and
 * the engine's search of one in another leaves compiled code.
 */
export class CodeSet {
  /** One bit a code unit. */
  private readonly bits = new Uint32Array(0x10000 / 32);

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      this.bits[code >>> 5] = this.wordOf(code) | (1 << (code & 31));
    }
  }

  /** False for NaN, which `charCodeAt` gives outside of a text. */
  has(code: number): boolean {
    return ((this.wordOf(code) >>> (code & 31)) & 1) === 1;
  }

  private wordOf(code: number): number {
    return this.bits[code >>> 5] ?? 0;
  }
}
