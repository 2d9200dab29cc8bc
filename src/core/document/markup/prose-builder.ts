import type { Span } from '../span.js';
import type { InlineTag, Prose } from './prose.js';
import { TableRecorder } from '../tables/table-recorder.js';
import { SourceMap } from './source-map.js';

/** Stands in the prose for something inline that is not for reading: code, a picture, an address. */
const OBJECT_REPLACEMENT = '\ufffc';

/** A stretch of prose with a meaning that the markup gives it. */
export type ProseRole = 'titles' | 'quotations' | 'textOnly' | 'marked';

/** Collects the prose of an input from its start to its end. */
export class ProseBuilder {
  private readonly parts: string[] = [];
  private readonly segments = new SourceMap();
  private readonly closings = new Map<number, number>();
  private readonly spans: Readonly<Record<ProseRole, Span[]>> = {
    titles: [],
    quotations: [],
    textOnly: [],
    marked: [],
  };
  private readonly tags: InlineTag[] = [];
  /** Takes down tables; its offsets are those of the prose. */
  readonly tables = new TableRecorder();
  private lastParagraphEnd: number | undefined;
  /** Line ends that are owed as soon as more prose comes, and where in the input they belong. */
  private pendingBreaks = 0;
  private pendingBreaksAt = 0;
  private last = '\n';

  /** Characters of prose so far. */
  length = 0;

  constructor(private readonly input: string) {}

  /** Prose as it stands in the input, white space run together. */
  addCollapsed(from: number, to: number): void {
    let copied = from;
    let at = from;
    while (at < to) {
      if (!isCollapsibleSpace(this.input.charCodeAt(at))) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < to && isCollapsibleSpace(this.input.charCodeAt(end))) end++;
      this.copy(copied, at);
      if (!this.endsBlank()) this.addReplacement(' ', at, end);
      copied = at = end;
    }
    this.copy(copied, to);
  }

  /** Prose that stands for other characters of the input. */
  addReplacement(text: string, from: number, to: number): void {
    this.append(text, from, to);
  }

  /** Something inline that is not for reading. */
  addObject(from: number, to: number): void {
    this.append(OBJECT_REPLACEMENT, from, to);
  }

  /** At least so many line ends between the prose before and the prose to come. */
  breakLine(lines: number, at: number): void {
    if (this.pendingBreaks === 0) this.pendingBreaksAt = at;
    this.pendingBreaks = Math.max(this.pendingBreaks, lines);
  }

  /** A new cell of a table row. */
  breakCell(at: number): void {
    if (!this.endsBlank()) this.append('\t', at, at);
  }

  /** Inline markup that closes from one offset of the input to another. */
  recordClosingMarkup(from: number, to: number): void {
    this.closings.set(from, to);
  }

  /** The markup closed a paragraph at this offset of the input. */
  recordParagraphEnd(at: number): void {
    this.lastParagraphEnd = at;
  }

  addTag(tag: InlineTag): void {
    this.tags.push(tag);
  }

  /** The prose from `start` to here has a role. */
  assignRole(role: ProseRole, start: number): void {
    if (this.length > start) this.spans[role].push({ start, end: this.length });
  }

  build(): Prose {
    const { segments, closings, tags, lastParagraphEnd: paragraphEnd } = this;
    const text = this.parts.join('');
    return {
      text,
      toOriginal: (start, end) => segments.toOriginal(start, end),
      fromOriginal: (start, end) => segments.fromOriginal(start, end),
      skipClosingMarkup: (offset) => {
        let at = offset;
        for (let next = closings.get(at); next !== undefined; next = closings.get(at)) at = next;
        return at;
      },
      ...this.spans,
      tables: this.tables.build(text),
      tags,
      lastParagraphEnd: paragraphEnd,
    };
  }

  private copy(from: number, to: number): void {
    if (to > from) this.append(this.input.slice(from, to), from, to);
  }

  private append(text: string, from: number, to: number): void {
    const lines = this.length > 0 ? this.pendingBreaks : 0;
    this.pendingBreaks = 0;
    if (lines > 0) this.push('\n'.repeat(lines), this.pendingBreaksAt, this.pendingBreaksAt);
    this.push(text, from, to);
  }

  private push(text: string, from: number, to: number): void {
    this.parts.push(text);
    this.segments.add(text.length, from, to);
    this.length += text.length;
    this.last = text.charAt(text.length - 1);
  }

  private endsBlank(): boolean {
    return this.pendingBreaks > 0 || this.last === ' ' || this.last === '\n' || this.last === '\t';
  }
}

/** White space that HTML and Markdown run together; a no-break space is not. */
function isCollapsibleSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}
