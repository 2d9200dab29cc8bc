import { isLatin, isSpace, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import { TrieEdges, NO_NODE, ROOT_NODE } from './trie-edges.js';

const HEAD_SLOTS = 1024;

interface TrieEntry<T> {
  readonly form: string;
  readonly value: T;
  readonly caseSensitive: boolean;
  /** The form's far end is a Latin letter, so the text must not go on with one. */
  readonly guarded: boolean;
}

/** A form that a look-up found, with its span in the text. */
export class FormMatch<T> {
  constructor(
    readonly value: T,
    readonly form: string,
    readonly start: number,
    readonly end: number,
  ) {}
}

/**
 * Longest-match dictionary of surface forms. A blank in a form matches a run of white space (a figure may break over
 * a line, not over a paragraph); ASCII case is ignored unless a form asks for it. A look-up walks at most the longest form: no backtracking.
 */
export class Trie<T> {
  private readonly edges = new TrieEdges();
  /** Forms that end at each node. */
  private readonly entries: (TrieEntry<T>[] | undefined)[] = [];
  /** First letters, several to a place: most look-ups end here. */
  private readonly heads = new Uint8Array(HEAD_SLOTS);

  /** `backward` tries hold forms that end where the look-up starts. */
  constructor(private readonly backward = false) {}

  add(form: string, value: T, caseSensitive = false): void {
    const letters = this.backward ? [...form].reverse().join('') : form;
    let node = ROOT_NODE;
    for (let i = 0; i < letters.length; i++) {
      const code = lower(letters.charCodeAt(i));
      if (i === 0) this.heads[code % HEAD_SLOTS] = 1;
      node = this.edges.extend(node, code);
    }
    const guarded = isLatin(letters.charCodeAt(letters.length - 1));
    (this.entries[node] ??= []).push({ form, value, caseSensitive, guarded });
  }

  /** May a form start (backward: end) with this code unit? Small enough to be put in place of its calls. */
  mayStart(code: number): boolean {
    return this.heads[lower(code) % HEAD_SLOTS] === 1;
  }

  /** The longest form that starts (backward: ends) at `at`. Most look-ups fail, and a failure allocates nothing. */
  match(text: string, at: number): FormMatch<T> | undefined {
    const { backward, edges } = this;
    const first = text.charCodeAt(backward ? at - 1 : at);
    if (!this.mayStart(first)) return undefined;
    const step = backward ? -1 : 1;
    let node = ROOT_NODE;
    let found: TrieEntry<T> | undefined;
    let edge = at;
    let position = at;
    for (;;) {
      const index = backward ? position - 1 : position;
      if (index < 0 || index >= text.length) break;
      const code = text.charCodeAt(index);
      if (isSpace(code)) {
        const next = backward ? skipSpacesBack(text, position) : skipSpaces(text, position);
        // No form goes on behind the end of a line.
        if (next === position) break;
        node = edges.follow(node, 32);
        position = next;
      } else {
        node = edges.follow(node, lower(code));
        position += step;
      }
      if (node === NO_NODE) break;
      const entries = this.entries[node];
      const hit = entries && this.accept(entries, text, at, position);
      if (hit) {
        found = hit;
        edge = position;
      }
    }
    if (!found) return undefined;
    return backward
      ? new FormMatch(found.value, found.form, edge, at)
      : new FormMatch(found.value, found.form, at, edge);
  }

  /** Does the word go on past the form? "billionUSD" does not: a capital after a small letter starts a word. */
  private wordContinues(text: string, position: number): boolean {
    if (this.backward) return isLatin(text.charCodeAt(position - 1));
    const code = text.charCodeAt(position);
    return isLatin(code) && !(isUpper(code) && !isUpper(text.charCodeAt(position - 1)));
  }

  private accept(entries: TrieEntry<T>[], text: string, at: number, position: number): TrieEntry<T> | undefined {
    for (const entry of entries) {
      if (entry.guarded && this.wordContinues(text, position)) continue;
      if (!entry.caseSensitive) return entry;
      const surface = this.backward ? text.slice(position, at) : text.slice(at, position);
      if (surface === entry.form || surface.replace(/\s+/g, ' ') === entry.form) return entry;
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
