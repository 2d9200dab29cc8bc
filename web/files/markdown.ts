import type { Mark, Node } from 'prosemirror-model';

/** What stands around the words of a mark in Markdown; the others have no sign there. */
const SIGNS: Readonly<Record<string, string>> = { strong: '**', em: '*', strike: '~~' };

/** A document as Markdown with the tables of GitHub. */
export function toMarkdown(doc: Node): string {
  return `${blocksOf(doc).join('\n\n')}\n`;
}

function blocksOf(parent: Node): readonly string[] {
  return parent.children.map((block) => {
    switch (block.type.name) {
      case 'heading':
        return `${'#'.repeat(Number(block.attrs.level))} ${inline(block)}`;
      case 'blockquote':
        return indented(blocksOf(block).join('\n\n'), '> ', '> ');
      case 'bullet_list':
        return block.children.map((item) => indented(blocksOf(item).join('\n\n'), '- ', '  ')).join('\n');
      case 'ordered_list':
        return block.children
          .map((item, i) => indented(blocksOf(item).join('\n\n'), `${Number(block.attrs.order) + i}. `, '   '))
          .join('\n');
      case 'table':
        return tableOf(block);
      default:
        // A sign that would begin a list or a heading.
        return inline(block)
          .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
          .replace(/^([-+#>])(?=\s|#)/, '\\$1');
    }
  });
}

function indented(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, i) => `${i === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

/** The first row is the heading: Markdown has no table without one. */
function tableOf(table: Node): string {
  const rows = table.children.map((row) =>
    row.children.flatMap((cell) => {
      const words = cell.children.map(inline).join(' ').replace(/\\?\n/g, ' ').replaceAll('|', '\\|');
      return [words, ...Array.from({ length: Number(cell.attrs.colspan) - 1 }, () => '')];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

function inline(block: Node): string {
  return block.children.map(runOf).join('');
}

function runOf(node: Node): string {
  if (node.type.name === 'hard_break') return '\\\n';
  // Blanks at the ends of a run go outside of its signs.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.text ?? '') ?? [];
  if (words === '') return before + after;
  const escaped = words.replace(/[\\`*_[\]<>~]/g, '\\$&');
  return before + node.marks.reduceRight(withMark, escaped) + after;
}

function withMark(words: string, { type, attrs }: Mark): string {
  if (type.name === 'link')
    return `[${words}](${String(attrs.href).replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
  const sign = SIGNS[type.name] ?? '';
  return `${sign}${words}${sign}`;
}
