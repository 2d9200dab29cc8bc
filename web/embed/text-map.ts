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

const BLOCKS =
  'address,article,blockquote,dd,div,dl,dt,figure,h1,h2,h3,h4,h5,h6,header,li,ol,p,pre,section,table,td,th,tr,ul';

/** Reads an element: blocks and `<br>` end a line. */
export function textOf(element: Element): TextMap {
  const parts: { readonly start: number; readonly node: Text }[] = [];
  let text = '';
  const endLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      parts.push({ start: text.length, node });
      text += node.data;
      return;
    }
    if (!(node instanceof Element) || node.matches('script,style')) return;
    const isBlock = node.matches(BLOCKS);
    if (isBlock) endLine();
    if (node.matches('br')) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (isBlock) endLine();
  };
  for (const child of element.childNodes) walk(child);
  return {
    text,
    at: (index) => {
      const part = parts.findLast(({ start, node }) => start <= index && node.length > 0) ?? parts[0];
      if (!part) throw new RangeError('there is no text to write into');
      return { node: part.node, offset: Math.min(index - part.start, part.node.length - 1) };
    },
  };
}
