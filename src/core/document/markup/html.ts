import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  CELL_ELEMENTS,
  LINE_ELEMENTS,
  OBJECT_ELEMENTS,
  PARAGRAPH_ELEMENTS,
  VOID_OBJECT_ELEMENTS,
  PREFORMATTED_ELEMENTS,
  HIDDEN_ELEMENTS,
  VOID_ELEMENTS,
} from './html-elements.js';
import { HtmlRoleTracker } from './html-roles.js';
import type { Prose } from './prose.js';
import { ProseBuilder } from './prose-builder.js';

/** The prose of an HTML document or fragment. Linear: no tree is built, and tags need not match. */
export function readHtml(input: string): Prose {
  const builder = new ProseBuilder(input);
  readHtmlInto(builder, input, 0, input.length);
  return builder.build();
}

/** Adds the prose of a piece of HTML that stands in `input` from `from` to `to`. */
export function readHtmlInto(builder: ProseBuilder, input: string, from: number, to: number): void {
  const tokenizer = new Tokenizer({}, new HtmlReader(builder, input, from));
  tokenizer.write(input.slice(from, to));
  tokenizer.end();
}

/** Element that is passed over, and how deep it is nested in itself. */
interface SkippedElement {
  readonly name: string;
  readonly start: number;
  depth: number;
}

class HtmlReader implements TokenizerCallbacks {
  private readonly roles: HtmlRoleTracker;
  private skipped: SkippedElement | undefined;
  private name = '';
  private tagStart = 0;
  private attribute = '';
  private classes = '';
  private spans = { rowSpan: 1, colSpan: 1 };
  /** Behind the last token, in the input: where a character reference begins. */
  private behind: number;

  constructor(
    private readonly builder: ProseBuilder,
    private readonly input: string,
    private readonly base: number,
  ) {
    this.roles = new HtmlRoleTracker(builder);
    this.behind = base;
  }

  ontext(start: number, end: number): void {
    if (!this.skipped) this.builder.addCollapsed(start + this.base, end + this.base);
    this.behind = end + this.base;
  }

  ontextentity(codepoint: number, end: number): void {
    // The second half of a reference to two characters comes without a span of its own.
    const to = end + this.base;
    if (!this.skipped) this.builder.addReplacement(String.fromCodePoint(codepoint), Math.min(this.behind, to), to);
    this.behind = to;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.slice(start, end);
    this.tagStart = start + this.base - 1;
    this.classes = '';
    if (CELL_ELEMENTS.has(this.name)) this.spans = { rowSpan: 1, colSpan: 1 };
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === 'class' && this.name === 'data') this.classes += this.slice(start, end);
    else if (this.attribute === 'colspan' && CELL_ELEMENTS.has(this.name))
      this.spans.colSpan = Number.parseInt(this.slice(start, end), 10);
    else if (this.attribute === 'rowspan' && CELL_ELEMENTS.has(this.name))
      this.spans.rowSpan = Number.parseInt(this.slice(start, end), 10);
  }

  onopentagend(end: number): void {
    this.open(this.name, this.tagStart, end + this.base + 1);
  }

  onselfclosingtag(end: number): void {
    this.open(this.name, this.tagStart, end + this.base + 1);
  }

  onclosetag(start: number, end: number): void {
    const gt = this.input.indexOf('>', end + this.base);
    this.close(this.slice(start, end), start + this.base - 2, gt < 0 ? this.input.length : gt + 1);
  }

  oncomment(_start: number, end: number): void {
    this.behind = end + this.base + 1;
  }

  oncdata(_start: number, end: number): void {
    this.behind = end + this.base + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.behind = end + this.base + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.behind = end + this.base + 1;
  }

  onattribentity(): void {
    /* A class with a character reference in it is not ours. */
  }

  onattribend(): void {
    this.attribute = '';
  }

  onend(): void {
    /* A role that the input never closes is none. */
  }

  private open(name: string, start: number, end: number): void {
    this.behind = end;
    if (this.skipped) {
      if (this.skipped.name === name) this.skipped.depth++;
      return;
    }
    if (HIDDEN_ELEMENTS.has(name) || OBJECT_ELEMENTS.has(name) || PREFORMATTED_ELEMENTS.has(name)) {
      this.skipped = { name, start, depth: 1 };
      if (OBJECT_ELEMENTS.has(name)) this.builder.addObject(start, end);
      return;
    }
    this.openTablePart(name);
    if (VOID_OBJECT_ELEMENTS.has(name)) this.builder.addObject(start, end);
    else if (CELL_ELEMENTS.has(name)) this.builder.breakCell(start);
    else if (!this.breakLineAt(name, start) && !VOID_ELEMENTS.has(name))
      this.builder.addTag({ name, start, end, closing: false });
    this.roles.open(name, this.classes);
  }

  private close(name: string, start: number, end: number): void {
    this.behind = end;
    if (this.skipped) {
      if (this.skipped.name === name && --this.skipped.depth === 0) this.endSkip(this.skipped, start, end);
      return;
    }
    this.roles.close(name);
    this.closeTablePart(name);
    if (this.breakLineAt(name, start)) {
      if (name === 'p' && !this.roles.inBlockquote) this.builder.recordParagraphEnd(end);
    } else if (!CELL_ELEMENTS.has(name)) {
      this.builder.addTag({ name, start, end, closing: true });
      this.builder.recordClosingMarkup(start, end);
    }
  }

  private openTablePart(name: string): void {
    const { length, tables } = this.builder;
    if (name === 'td' || name === 'th') tables.openCell(length, name === 'th', this.spans);
    else if (name === 'tr') tables.openRow(length);
    else if (name === 'table') tables.openTable(length);
    else if (name === 'caption') tables.openCaption(length);
  }

  private closeTablePart(name: string): void {
    const { length, tables } = this.builder;
    if (name === 'td' || name === 'th' || name === 'tr') tables.closeCell(length);
    else if (name === 'table') tables.closeTable(length);
    else if (name === 'caption') tables.closeCaption(length);
  }

  private endSkip({ name, start: from }: SkippedElement, start: number, end: number): void {
    this.skipped = undefined;
    // A footnote mark belongs to the words before it.
    if (name === 'sup') this.builder.recordClosingMarkup(from, end);
    if (PREFORMATTED_ELEMENTS.has(name)) this.builder.breakLine(2, start);
  }

  private breakLineAt(name: string, at: number): boolean {
    const lines = PARAGRAPH_ELEMENTS.has(name) ? 2 : LINE_ELEMENTS.has(name) ? 1 : 0;
    if (lines > 0) this.builder.breakLine(lines, at);
    return lines > 0;
  }

  private slice(start: number, end: number): string {
    return this.input.slice(start + this.base, end + this.base).toLowerCase();
  }
}
