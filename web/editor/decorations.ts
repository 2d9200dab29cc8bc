import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { textOf } from '../story/text.js';
import type { Span } from '../../src/core/document/span.js';

/** A stretch of the text, and the attributes of the element around it. */
export interface Marked extends Span {
  readonly attributes: Readonly<Record<string, string>>;
}

/** Marks as decorations of the document: they are no part of it. */
export function decorate(doc: Node, marks: readonly Marked[]): DecorationSet {
  const text = textOf(doc);
  return DecorationSet.create(
    doc,
    marks.map(({ start, end, attributes }) =>
      Decoration.inline(text.positionOf(start, 'after'), text.positionOf(end, 'before'), { ...attributes }),
    ),
  );
}
