import { Slice, type Fragment, type Node } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { fromText } from '../story/from-text.js';
import { SCHEMA } from '../story/schema.js';
import { textOf } from '../story/text.js';
import { tidy } from '../story/tidy.js';

/** What is pasted and copied: rich text from other programs, and plain text as the service reads it. */
export const CLIPBOARD: EditorProps = {
  transformPastedHTML: (html) => tidy(html),
  clipboardTextParser: (text) => {
    const { content } = fromText(text);
    // Its first and last line continue in the lines around it.
    return new Slice(content, depthOf(content.firstChild), depthOf(content.lastChild));
  },
  clipboardTextSerializer: ({ content }) => plainTextOf(content),
};

function depthOf(block: Node | null): number {
  return block?.isTextblock === true ? 1 : 0;
}

/** A part of a document as plain text. What cannot stand alone, such as two items of a list, is read line by line. */
function plainTextOf(content: Fragment): string {
  const doc = SCHEMA.topNodeType.createAndFill(null, content);
  return doc ? textOf(doc).text : content.textBetween(0, content.size, '\n', '\n');
}
