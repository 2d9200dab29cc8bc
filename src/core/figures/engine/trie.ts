import { isLatin, isSpace, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import { LetterPairs, NO_NODE, ROOT_NODE, TrieNodes } from './trie-nodes.js';

/** A mask and no remainder: that of a NaN, the character outside of a text, is a division of floating-point numbers. */
const HEAD_MASK = 1023;
/** What is known of a first letter: forms start with it, and one of them has no other. */
const STARTS_FORM = 1;
const IS_FORM = 2;
const BLANK = 32;

interface TrieEntry<T> {
  readonly form: string;
  readonly value: T;
  readonly caseSensitive: boolean;
  /** The form's far end is a Latin letter, so the text must not continue one. */
  readonly guarded: boolean;
}

interface CompiledForms<T> {
  readonly nodes: TrieNodes;
  /** Forms that end at each node. */
  readonly entriesAt: readonly (TrieEntry<T>[] | undefined)[];
  readonly pairs: LetterPairs;
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
  private readonly letters: string[] = [];
  private readonly added: TrieEntry<T>[] = [];
  /** Made of all forms at the first look-up. */
  private compiled: CompiledForms<T> | undefined;
  /** First letters, several to a place: most look-ups end here. */
  private readonly heads = new Uint8Array(HEAD_MASK + 1);

  /**
   * `backward` tries hold forms that end where the look-up starts. Where `isWholeWords` is false a Latin form may also be
   * the part of a longer word.
   */
  constructor(
    private readonly backward = false,
    private readonly isWholeWords = true,
  ) {}

  add(form: string, value: T, caseSensitive = false): void {
    if (form === '') return;
    const written = this.backward ? [...form].reverse().join('') : form;
    const letters = written.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const head = letters.charCodeAt(0);
    const slot = head & HEAD_MASK;
    this.heads[slot] = (this.heads[slot] ?? 0) | (letters.length === 1 ? IS_FORM : STARTS_FORM);
    const guarded = this.isWholeWords && isLatin(letters.charCodeAt(letters.length - 1));
    this.letters.push(letters);
    this.added.push({ form, value, caseSensitive, guarded });
    this.compiled = undefined;
  }

  /** May a form start (backward: end) with this code unit? Small enough to be put in place of its calls. */
  mayStart(code: number): boolean {
    return this.heads[lower(code) & HEAD_MASK] !== 0;
  }

  /**
   * The longest form that starts (backward: ends) at `at`. Most look-ups fail, and a failure allocates nothing.
   * @param from a backward look-up reads as if the text began here
   */
  match(text: string, at: number, from = 0): FormMatch<T> | undefined {
    const { backward } = this;
    // Asked for a character outside of a text, compiled code falls back to a slow call for good.
    if (backward ? at <= from : at >= text.length) return undefined;
    const first = lower(text.charCodeAt(backward ? at - 1 : at));
    const kind = this.heads[first & HEAD_MASK] ?? 0;
    if (kind === 0) return undefined;
    const { nodes, entriesAt, pairs } = (this.compiled ??= this.compile());
    const step = backward ? -1 : 1;
    let node = ROOT_NODE;
    let position = at;
    if (kind < IS_FORM) {
      // No form is the first letter alone: two letters are looked up at once.
      if (backward ? at - 1 <= from : at + 1 >= text.length) return undefined;
      const second = text.charCodeAt(backward ? at - 2 : at + 1);
      const isBlank = isSpace(second);
      const pair = pairs.follow(first, isBlank ? BLANK : lower(second));
      if (pair === NO_NODE) return undefined;
      if (!isBlank) {
        node = pair;
        position += 2 * step;
      }
    }
    let found: TrieEntry<T> | undefined;
    let edge = at;
    for (;;) {
      const entries = entriesAt[node];
      const hit = entries && this.accept(entries, text, at, position, from);
      if (hit) {
        found = hit;
        edge = position;
      }
      const index = backward ? position - 1 : position;
      if (index < from || index >= text.length) break;
      const code = text.charCodeAt(index);
      if (isSpace(code)) {
        const next = backward ? skipSpacesBack(text, position) : skipSpaces(text, position);
        // No form continues behind the end of a line.
        if (next === position) break;
        node = nodes.follow(node, BLANK);
        position = Math.max(next, from);
      } else {
        node = nodes.follow(node, lower(code));
        position += step;
      }
      if (node === NO_NODE) break;
    }
    if (!found) return undefined;
    return backward
      ? new FormMatch(found.value, found.form, edge, at)
      : new FormMatch(found.value, found.form, at, edge);
  }

  private compile(): CompiledForms<T> {
    const nodes = new TrieNodes(this.letters);
    const entriesAt: (TrieEntry<T>[] | undefined)[] = new Array<undefined>(nodes.size).fill(undefined);
    this.added.forEach((entry, i) => (entriesAt[nodes.ends[i] ?? ROOT_NODE] ??= []).push(entry));
    return { nodes, entriesAt, pairs: new LetterPairs(nodes) };
  }

  /** Does the word continue past the form? "billionUSD", "wereRMB" do not: a capital after a small letter starts a word. */
  private wordContinues(text: string, position: number, from: number): boolean {
    const code = text.charCodeAt(position);
    if (this.backward) {
      if (position <= from) return false;
      const before = text.charCodeAt(position - 1);
      // One capital may be a part of a name: "eR5".
      return isLatin(before) && !(isUpper(code) && isUpper(text.charCodeAt(position + 1)) && !isUpper(before));
    }
    return isLatin(code) && !(isUpper(code) && !isUpper(text.charCodeAt(position - 1)));
  }

  private accept(
    entries: TrieEntry<T>[],
    text: string,
    at: number,
    position: number,
    from: number,
  ): TrieEntry<T> | undefined {
    for (const entry of entries) {
      if (entry.guarded && this.wordContinues(text, position, from)) continue;
      if (!entry.caseSensitive || isWritten(entry.form, text, Math.min(at, position), Math.max(at, position)))
        return entry;
    }
    return undefined;
  }
}

/** Has the text from `start` to `end` the letters of a form as they are? Any white space is as good as a blank. */
function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length === end - start && text.startsWith(form, start)) return true;
  return form.includes(' ') && text.slice(start, end).replace(/\s+/g, ' ') === form;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function lower(code: number): number {
  return isUpper(code) ? code + 32 : code;
}
