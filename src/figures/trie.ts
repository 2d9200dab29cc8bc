import { isLatin, isSpace } from '../text/chars.js';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  entries?: Entry<T>[];
}

interface Entry<T> {
  readonly form: string;
  readonly value: T;
  readonly caseSensitive: boolean;
  /** The form's far end is a Latin letter, so the text must not go on with one. */
  readonly guarded: boolean;
}

/**
 * Longest-match dictionary of surface forms. A blank in a form matches any run of white space (a figure may break over
 * a line); ASCII case is ignored unless a form asks for it. A look-up walks at most the longest form: no backtracking.
 */
export class Trie<T> {
  /** End (or, looking back, start) of the last match; a field rather than a result object, as look-ups are hot. */
  edge = 0;
  /** Form of the last match. */
  form = '';
  private readonly root: Node<T> = { next: new Map() };
  private readonly heads = new Uint8Array(0x10000);

  /** `backward` tries hold forms that end where the look-up starts. */
  constructor(private readonly backward = false) {}

  add(form: string, value: T, caseSensitive = false): void {
    const letters = this.backward ? [...form].reverse().join('') : form;
    let node = this.root;
    for (let i = 0; i < letters.length; i++) {
      const code = lower(letters.charCodeAt(i));
      if (i === 0) this.heads[code] = 1;
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map() }));
      node = child;
    }
    const guarded = isLatin(letters.charCodeAt(letters.length - 1));
    (node.entries ??= []).push({ form, value, caseSensitive, guarded });
  }

  /** The value of the longest form that starts (backward: ends) at `at`, or undefined. */
  match(text: string, at: number): T | undefined {
    const first = this.backward ? text.charCodeAt(at - 1) : text.charCodeAt(at);
    if (!(this.heads[lower(first)]! > 0)) return undefined;
    const step = this.backward ? -1 : 1;
    let node: Node<T> | undefined = this.root;
    let found: Entry<T> | undefined;
    let position = at;
    for (;;) {
      const index: number = this.backward ? position - 1 : position;
      if (index < 0 || index >= text.length) break;
      const code: number = text.charCodeAt(index);
      if (isSpace(code)) {
        node = node.next.get(32);
        const limit: number = position + step * 8;
        while (position !== limit && isSpace(text.charCodeAt(this.backward ? position - 1 : position)))
          position += step;
      } else {
        node = node.next.get(lower(code));
        position += step;
      }
      if (!node) break;
      if (node.entries) {
        const hit = this.accept(node.entries, text, at, position);
        if (hit) {
          found = hit;
          this.edge = position;
        }
      }
    }
    if (found) this.form = found.form;
    return found?.value;
  }

  /** Does the word go on past the form? "billionUSD" does not: a capital after a small letter starts a word. */
  private goesOn(text: string, position: number): boolean {
    if (this.backward) return isLatin(text.charCodeAt(position - 1));
    const code = text.charCodeAt(position);
    return isLatin(code) && !(isUpper(code) && !isUpper(text.charCodeAt(position - 1)));
  }

  private accept(entries: Entry<T>[], text: string, at: number, position: number): Entry<T> | undefined {
    for (const entry of entries) {
      if (entry.guarded && this.goesOn(text, position)) continue;
      if (!entry.caseSensitive) return entry;
      const surface = this.backward ? text.slice(position, at) : text.slice(at, position);
      if (surface.length === entry.form.length && surface === entry.form) return entry;
    }
    return undefined;
  }
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function lower(code: number): number {
  return isUpper(code) ? code + 32 : code;
}
