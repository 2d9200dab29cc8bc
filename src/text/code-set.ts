/** A set of characters of the Basic Multilingual Plane, asked by code unit: a string would have to be cut out first. */
export class CodeSet {
  private readonly ascii = new Uint8Array(0x80);
  private readonly others = new Set<number>();
  private first = 0xffff;
  private last = 0;

  constructor(characters: Iterable<string>) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (code < 0x80) this.ascii[code] = 1;
      else {
        this.others.add(code);
        this.first = Math.min(this.first, code);
        this.last = Math.max(this.last, code);
      }
    }
  }

  /** False for NaN, which `charCodeAt` gives outside of a text. */
  has(code: number): boolean {
    if (code < 0x80) return this.ascii[code] === 1;
    return code >= this.first && code <= this.last && this.others.has(code);
  }
}
