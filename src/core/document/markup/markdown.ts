import { GFM, parser } from '@lezer/markdown';
import { readHtmlInto } from './html.js';
import { exceedsMarkdownLimits } from './markdown-limits.js';
import { BLOCK_LINE_BREAKS, NON_PROSE_BLOCKS, PROSE_BLOCKS, MARKUP_NODES, OBJECT_NODES } from './markdown-nodes.js';
import { plainProse, type Prose } from './prose.js';
import { ProseBuilder } from './prose-builder.js';

const markdown = parser.configure(GFM);

/** What the reader needs to know of a node of the syntax tree. */
interface SyntaxNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The prose of a Markdown text (CommonMark with the tables, strikethroughs and bare addresses of GitHub). Front matter
 * is not prose. A text that no writer would write is read as it stands: see isBeyondReading.
 */
export function readMarkdown(input: string): Prose {
  if (exceedsMarkdownLimits(input)) return plainProse(input);
  const builder = new ProseBuilder(input);
  const base = frontMatterEnd(input);
  const reader = new MarkdownReader(builder, input);
  markdown.parse(input.slice(base)).iterate({
    enter: ({ name, from, to, node }) => {
      const parent = node.parent ?? { name: '', from: 0, to: 0 };
      return reader.enter(shiftNode({ name, from, to }, base), shiftNode(parent, base));
    },
    leave: ({ name, from, to }) => {
      reader.leave(shiftNode({ name, from, to }, base));
    },
  });
  return builder.build();
}

/** Behind the YAML block between two lines of three dashes at the very start; 0 without one. */
export function frontMatterEnd(input: string): number {
  if (!/^---[ \t]*\r?\n/.test(input)) return 0;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  end.lastIndex = 3;
  return end.test(input) ? end.lastIndex : 0;
}

const shiftNode = ({ name, from, to }: SyntaxNode, base: number): SyntaxNode => ({
  name,
  from: from + base,
  to: to + base,
});

class MarkdownReader {
  /** Input before here is done with. */
  private at = 0;
  /** Blocks of text that are open: what stands between blocks is not prose. */
  private openProseBlocks = 0;
  /** Of the open row of a table: bars passed, and cells taken down. */
  private column = 0;
  private cells = 0;
  /** Where the open headings and quotations begin in the prose. */
  private readonly starts = new Map<number, number>();

  constructor(
    private readonly builder: ProseBuilder,
    private readonly input: string,
  ) {}

  /** @returns whether the node's children are to be read */
  enter(node: SyntaxNode, parent: SyntaxNode): boolean {
    const { name, from, to } = node;
    if (to <= this.at && from < this.at) return false;
    const lines = BLOCK_LINE_BREAKS[name];
    if (lines !== undefined) this.builder.breakLine(lines, from);
    if (name === 'Blockquote' || isHeading(name)) this.starts.set(from, this.builder.length);
    this.enterTablePart(node, parent);
    if (name === 'TableCell') this.builder.breakCell(from);
    if (PROSE_BLOCKS.has(name)) this.openProseBlock(from);
    else if (NON_PROSE_BLOCKS.has(name)) return false;
    else if (name === 'HTMLBlock') return this.readBlock(from, to);
    else if (MARKUP_NODES.has(name)) return this.readMark(node, parent);
    else return this.readInline(node);
    return true;
  }

  leave({ name, from, to }: SyntaxNode): void {
    if (PROSE_BLOCKS.has(name)) this.closeProseBlock(to);
    if (name === 'TableCell') this.builder.tables.closeCell(this.builder.length);
    else if (name === 'Table') this.builder.tables.closeTable(this.builder.length);
    const start = this.starts.get(from);
    if (start === undefined) return;
    if (name === 'Blockquote') this.builder.assignRole('quotations', start);
    // A heading that opens the text is its headline, whatever its level.
    if (isHeading(name) && (start === 0 || name.endsWith('1'))) this.builder.assignRole('titles', start);
  }

  /** The parser has nodes for cells with text only: the bars count the columns. */
  private enterTablePart({ name, from }: SyntaxNode, parent: SyntaxNode): void {
    const { length, tables } = this.builder;
    if (name === 'Table') tables.openTable(length);
    else if (name === 'TableHeader' || name === 'TableRow') {
      tables.openRow(length);
      this.column = 0;
      this.cells = 0;
    } else if (name === 'TableDelimiter' && parent.name !== 'Table') {
      if (from > parent.from) this.column++;
    } else if (name === 'TableCell') {
      for (; this.cells < this.column; this.cells++) tables.openCell(length, parent.name === 'TableHeader');
      tables.openCell(length, parent.name === 'TableHeader');
      this.cells++;
    }
  }

  private readInline({ name, from, to }: SyntaxNode): boolean {
    if (OBJECT_NODES.has(name)) {
      this.consume(from, to);
      this.builder.addObject(from, to);
      return false;
    }
    if (name === 'Escape') {
      this.consume(from, to);
      this.builder.addReplacement(this.input.slice(from + 1, to), from, to);
    } else if (name === 'Entity') {
      this.consume(from, to);
      readHtmlInto(this.builder, this.input, from, to);
    } else if (name === 'HardBreak') {
      this.consume(from, to);
      this.builder.breakLine(1, from);
    }
    return true;
  }

  private readMark({ name, from, to }: SyntaxNode, parent: SyntaxNode): boolean {
    if (name === 'LinkMark' && parent.name === 'Link' && this.input.charAt(from) === ']') {
      // Everything from here on is the link's address.
      this.builder.recordClosingMarkup(from, parent.to);
      this.consume(from, parent.to);
      return false;
    }
    if (to === parent.to && name !== 'HTMLTag') this.builder.recordClosingMarkup(from, to);
    if (name === 'HTMLTag' && this.input.charAt(from + 1) === '/') this.builder.recordClosingMarkup(from, to);
    this.consume(from, to);
    if (name === 'HTMLTag' && /^<br\b/i.test(this.input.slice(from, to))) this.builder.breakLine(1, from);
    return false;
  }

  private readBlock(from: number, to: number): boolean {
    readHtmlInto(this.builder, this.input, from, to);
    this.builder.breakLine(2, to);
    return false;
  }

  /** Takes what stands before `from` as prose and leaves out what follows up to `to`. */
  private consume(from: number, to: number): void {
    if (this.openProseBlocks > 0 && from > this.at) this.builder.addCollapsed(this.at, from);
    this.at = Math.max(this.at, to);
  }

  private openProseBlock(from: number): void {
    this.at = Math.max(this.at, from);
    this.openProseBlocks++;
  }

  private closeProseBlock(to: number): void {
    this.consume(to, to);
    this.openProseBlocks--;
  }
}

const isHeading = (name: string): boolean => /^(?:ATX|Setext)Heading\d$/.test(name);
