import type { Node } from 'prosemirror-model';
import { TableMap } from 'prosemirror-tables';

/** A block of text: its characters stand in the text from `offset` on, and in the document from `position` on. */
interface Block {
  readonly offset: number;
  readonly position: number;
  readonly length: number;
}

/**
 * The text of a story as the service reads it, and where each of its characters stands in the document. Blocks are separated
 * by line ends, items of a list by one; the cells of a table by tabs and its rows by line ends, as a spreadsheet writes
 * them. A line break inside a block is a line end, in a cell a blank.
 */
export class StoryText {
  /** @param blocks in text order */
  constructor(
    readonly text: string,
    private readonly blocks: readonly Block[],
  ) {}

  /**
   * The position in the document of an offset of the text.
   * @param side between two blocks: behind the one before, or in front of the one after
   */
  positionOf(offset: number, side: 'before' | 'after'): number {
    const index = lastWhere(this.blocks, (block) => block.offset <= offset);
    const block = this.blocks[Math.max(index, 0)];
    if (!block) return 0;
    const next = this.blocks[index + 1];
    if (offset > block.offset + block.length && side === 'after' && next) return next.position;
    return block.position + Math.max(0, Math.min(offset - block.offset, block.length));
  }

  /** The offset in the text of a position of the document. */
  offsetOf(position: number): number {
    const block =
      this.blocks[
        Math.max(
          lastWhere(this.blocks, (each) => each.position <= position),
          0,
        )
      ];
    return block ? block.offset + Math.max(0, Math.min(position - block.position, block.length)) : 0;
  }
}

/** Index of the last item for which the condition holds, of items for whose first ones it does; -1 for none. */
function lastWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Texts of blocks and readings of documents: a document is never changed, and most of its blocks are in the next one. */
const blockTexts = new WeakMap<Node, string>();
const readings = new WeakMap<Node, StoryText>();

/** The text of a document. */
export function textOf(doc: Node): StoryText {
  let reading = readings.get(doc);
  if (!reading) readings.set(doc, (reading = new Writer().write(doc)));
  return reading;
}

class Writer {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private length = 0;
  /** Line ends before the next block that its place asks for, in place of its own. */
  private gap: number | undefined;

  write(doc: Node): StoryText {
    this.children(doc, 0);
    return new StoryText(this.parts.join(''), this.blocks);
  }

  /** @param start position of the first child */
  private children(parent: Node, start: number): void {
    parent.forEach((child, offset, index) => {
      const position = start + offset + 1;
      if (child.type.name === 'list_item' && index > 0) this.gap = 1;
      if (child.isTextblock) {
        this.part(child);
        this.block(child, position, '\n');
      } else if (child.type.name === 'table') {
        this.part(child);
        this.table(child, position);
      } else this.children(child, position);
    });
  }

  /** Parts a block from the one before. */
  private part({ attrs }: Node): void {
    if (this.blocks.length > 0) this.put('\n'.repeat(this.gap ?? Number(attrs.gap)));
    this.gap = undefined;
  }

  private block(block: Node, position: number, lineBreak: '\n' | ' '): void {
    const text = lineBreak === '\n' ? textOfBlock(block) : textOfBlock(block).replace(/[\n\t]/g, ' ');
    this.blocks.push({ offset: this.length, position, length: text.length });
    this.put(text);
  }

  private table(table: Node, start: number): void {
    const { map, width, height } = TableMap.get(table);
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1) {
        if (column > 0 || row > 0) this.put(column > 0 ? '\t' : '\n');
        const at = map[row * width + column] ?? 0;
        // A cell over several rows or columns is written at its first.
        const isFirst =
          (column === 0 || map[row * width + column - 1] !== at) &&
          (row === 0 || map[(row - 1) * width + column] !== at);
        const cell = isFirst ? table.nodeAt(at) : undefined;
        cell?.forEach((paragraph, offset, index) => {
          if (index > 0) this.put(' ');
          this.block(paragraph, start + at + 1 + offset + 1, ' ');
        });
      }
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

function textOfBlock(block: Node): string {
  let text = blockTexts.get(block);
  if (text === undefined) blockTexts.set(block, (text = block.textBetween(0, block.content.size, '', '\n')));
  return text;
}
