import { GFM, parser } from '@lezer/markdown';
import { readHtmlInto } from './html.js';
import { isBeyondReading } from './markdown-limits.js';
import { BLOCKS, EMPTY_BLOCKS, LEAVES, MARKS, OBJECT_NODES } from './markdown-nodes.js';
import { plainProse, type Prose } from './prose.js';
import { ProseBuilder } from './prose-builder.js';

const markdown = parser.configure(GFM);

/** What the reader needs to know of a node of the syntax tree. */
interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The prose of a Markdown text (CommonMark with the tables, strikethroughs and bare addresses of GitHub). Front matter
 * is not prose. A text that no writer would write is read as it stands: see isBeyondReading.
 */
export function readMarkdown(input: string): Prose {
  if (isBeyondReading(input)) return plainProse(input);
  const builder = new ProseBuilder(input);
  const base = frontMatterEnd(input);
  const reader = new MarkdownReader(builder, input);
  markdown.parse(input.slice(base)).iterate({
    enter: ({ name, from, to, node }) => {
      const parent = node.parent ?? { name: '', from: 0, to: 0 };
      return reader.enter(shift({ name, from, to }, base), shift(parent, base));
    },
    leave: ({ name, from, to }) => {
      reader.leave(shift({ name, from, to }, base));
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

const shift = ({ name, from, to }: Node, base: number): Node => ({ name, from: from + base, to: to + base });

class MarkdownReader {
  /** Input before here is done with. */
  private at = 0;
  /** Blocks of text that are open: what stands between blocks is not prose. */
  private leaves = 0;
  /** Where the open headings and quotations begin in the prose. */
  private readonly starts = new Map<number, number>();

  constructor(
    private readonly builder: ProseBuilder,
    private readonly input: string,
  ) {}

  /** @returns whether the node's children are to be read */
  enter(node: Node, parent: Node): boolean {
    const { name, from, to } = node;
    if (to <= this.at && from < this.at) return false;
    const lines = BLOCKS[name];
    if (lines !== undefined) this.builder.breakLine(lines, from);
    if (name === 'Blockquote' || isHeading(name)) this.starts.set(from, this.builder.length);
    if (name === 'TableCell') this.builder.breakCell(from);
    if (LEAVES.has(name)) this.openLeaf(from);
    else if (EMPTY_BLOCKS.has(name)) return false;
    else if (name === 'HTMLBlock') return this.readBlock(from, to);
    else if (MARKS.has(name)) return this.readMark(node, parent);
    else return this.readInline(node);
    return true;
  }

  leave({ name, from, to }: Node): void {
    if (LEAVES.has(name)) this.closeLeaf(to);
    const start = this.starts.get(from);
    if (start === undefined) return;
    if (name === 'Blockquote') this.builder.assign('quotations', start);
    // A heading that opens the text is its headline, whatever its level.
    if (isHeading(name) && (start === 0 || name.endsWith('1'))) this.builder.assign('titles', start);
  }

  private readInline({ name, from, to }: Node): boolean {
    if (OBJECT_NODES.has(name)) {
      this.pass(from, to);
      this.builder.putObject(from, to);
      return false;
    }
    if (name === 'Escape') {
      this.pass(from, to);
      this.builder.put(this.input.slice(from + 1, to), from, to);
    } else if (name === 'Entity') {
      this.pass(from, to);
      readHtmlInto(this.builder, this.input, from, to);
    } else if (name === 'HardBreak') {
      this.pass(from, to);
      this.builder.breakLine(1, from);
    }
    return true;
  }

  private readMark({ name, from, to }: Node, parent: Node): boolean {
    if (name === 'LinkMark' && parent.name === 'Link' && this.input.charAt(from) === ']') {
      // Everything from here on is the link's address.
      this.builder.closes(from, parent.to);
      this.pass(from, parent.to);
      return false;
    }
    if (to === parent.to && name !== 'HTMLTag') this.builder.closes(from, to);
    if (name === 'HTMLTag' && this.input.charAt(from + 1) === '/') this.builder.closes(from, to);
    this.pass(from, to);
    if (name === 'HTMLTag' && /^<br\b/i.test(this.input.slice(from, to))) this.builder.breakLine(1, from);
    return false;
  }

  private readBlock(from: number, to: number): boolean {
    readHtmlInto(this.builder, this.input, from, to);
    this.builder.breakLine(2, to);
    return false;
  }

  /** Takes what stands before `from` as prose and leaves out what follows up to `to`. */
  private pass(from: number, to: number): void {
    if (this.leaves > 0 && from > this.at) this.builder.flow(this.at, from);
    this.at = Math.max(this.at, to);
  }

  private openLeaf(from: number): void {
    this.at = Math.max(this.at, from);
    this.leaves++;
  }

  private closeLeaf(to: number): void {
    this.pass(to, to);
    this.leaves--;
  }
}

const isHeading = (name: string): boolean => /^(?:ATX|Setext)Heading\d$/.test(name);
