/** A character's place in the document. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The words of an element as plain text, and the way back. */
export interface TextMap {
  readonly text: string;
  /** Where a character stands; one that stands for the end of a block is where the block's last character is. */
  readonly at: (index: number) => Place;
}

/**
 * Reads an element as it is shown: blocks and `<br>` end a line, the cells of a row are separated by tabs, white space that
 * is drawn as one blank is one. References nothing outside itself: a bookmark carries it as source text.
 */
export function textOf(element: Element): TextMap {
  interface Part extends Place {
    readonly start: number;
    readonly length: number;
    readonly isBlank: boolean;
  }
  const parts: Part[] = [];
  let text = '';
  const add = (node: Text, offset: number, words: string, isBlank = false): void => {
    if (words) parts.push({ start: text.length, node, offset, length: words.length, isBlank });
    text += words;
  };
  // White space at the end of a line is not drawn.
  const cutBlank = (): void => {
    const last = parts.at(-1);
    if (!last?.isBlank || last.start !== text.length - 1) return;
    parts.pop();
    text = text.slice(0, -1);
  };
  const endLine = (): void => {
    cutBlank();
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Text, whiteSpace: string): void => {
    if (/^(?:pre|pre-wrap|break-spaces)$/.test(whiteSpace)) {
      add(node, 0, node.data);
      return;
    }
    for (const { 0: piece, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      if (!/^[ \t\n\r\f]/.test(piece)) add(node, index, piece);
      else if (whiteSpace === 'pre-line' && piece.includes('\n')) add(node, index + piece.indexOf('\n'), '\n');
      else if (text !== '' && !/[ \t\n]$/.test(text)) add(node, index, ' ', true);
    }
  };
  const walk = (node: Node, whiteSpace: string): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      read(node as Text, whiteSpace);
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const child = node as Element;
    const style = getComputedStyle(child);
    if (style.display === 'none') return;
    if (child.matches('br')) {
      cutBlank();
      text += '\n';
      return;
    }
    const isCell = style.display === 'table-cell';
    const isBlock = !isCell && !/^(?:inline|contents|ruby)/.test(style.display);
    if (isBlock) endLine();
    for (const each of child.childNodes) walk(each, style.whiteSpace);
    if (isBlock) endLine();
    if (!isCell) return;
    cutBlank();
    text = text.replace(/\n$/, '');
    if (child.nextElementSibling) text += '\t';
  };
  for (const child of element.childNodes) walk(child, getComputedStyle(element).whiteSpace);
  return {
    text,
    at: (index) => {
      const part = parts.findLast(({ start }) => start <= index) ?? parts[0];
      if (!part) throw new RangeError('there is no text to write into');
      return { node: part.node, offset: part.offset + Math.min(Math.max(index - part.start, 0), part.length - 1) };
    },
  };
}
