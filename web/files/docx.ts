import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
  type ILevelsOptions,
  type IParagraphOptions,
} from 'docx';
import type { Node } from 'prosemirror-model';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
/** Depths of lists that a word processor numbers. */
const LEVELS = 9;
/** Twentieths of a point by which a level of a list is set in. */
const INDENT = 420;

/** A document as a file of Word. */
export async function toDocx(doc: Node): Promise<Blob> {
  const writer = new Writer();
  const children = writer.blocks(doc, {});
  return Packer.toBlob(new Document({ numbering: { config: writer.numberings() }, sections: [{ children }] }));
}

type Blocks = (Paragraph | Table)[];

class Writer {
  private ordered = 0;

  /** @param setting how its paragraphs are set: as items of a list, or set in */
  blocks(parent: Node, setting: IParagraphOptions, depth = 0): Blocks {
    return parent.children.flatMap((block): Blocks => {
      switch (block.type.name) {
        case 'heading': {
          const heading = HEADINGS[Number(block.attrs.level) - 1] ?? HeadingLevel.HEADING_6;
          return [new Paragraph({ ...setting, heading, children: runs(block) })];
        }
        case 'blockquote':
          return this.blocks(block, { ...setting, indent: { left: INDENT * (depth + 1) } }, depth);
        case 'bullet_list':
        case 'ordered_list':
          return this.list(block, depth);
        case 'table':
          return [this.table(block)];
        default:
          return [new Paragraph({ ...setting, children: runs(block) })];
      }
    });
  }

  /** The lists that the document numbers, each from one. */
  numberings(): { reference: string; levels: ILevelsOptions[] }[] {
    const level = (index: number): ILevelsOptions => ({
      level: index,
      format: LevelFormat.DECIMAL,
      text: `%${index + 1}.`,
      style: { paragraph: { indent: { left: INDENT * (index + 1), hanging: INDENT } } },
    });
    const levels = Array.from({ length: LEVELS }, (_, i) => level(i));
    return Array.from({ length: this.ordered }, (_, i) => ({ reference: `list-${i + 1}`, levels }));
  }

  private list(list: Node, depth: number): Blocks {
    const level = Math.min(depth, LEVELS - 1);
    const isOrdered = list.type.name === 'ordered_list';
    if (isOrdered) this.ordered += 1;
    const setting: IParagraphOptions = isOrdered
      ? { numbering: { reference: `list-${this.ordered}`, level } }
      : { bullet: { level } };
    return list.children.flatMap((item) => this.blocks(item, setting, depth + 1));
  }

  private table(table: Node): Table {
    const rows = table.children.map(
      (row) =>
        new TableRow({
          children: row.children.map(
            (cell) =>
              new TableCell({
                columnSpan: Number(cell.attrs.colspan),
                rowSpan: Number(cell.attrs.rowspan),
                children: this.blocks(cell, {}),
              }),
          ),
        }),
    );
    return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
  }
}

function runs(block: Node): (TextRun | ExternalHyperlink)[] {
  return block.children.map((node) => {
    const has = (name: string): boolean => node.marks.some(({ type }) => type.name === name);
    const link = node.marks.find(({ type }) => type.name === 'link');
    if (node.type.name === 'hard_break') return new TextRun({ break: 1 });
    const run = new TextRun({
      text: node.text ?? '',
      bold: has('strong'),
      italics: has('em'),
      strike: has('strike'),
      superScript: has('superscript'),
      subScript: has('subscript'),
      ...(has('underline') ? { underline: { type: UnderlineType.SINGLE } } : {}),
      ...(link ? { style: 'Hyperlink' } : {}),
    });
    return link ? new ExternalHyperlink({ link: String(link.attrs.href), children: [run] }) : run;
  });
}
