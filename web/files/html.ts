import { DOMParser as StoryParser, DOMSerializer, type Node } from 'prosemirror-model';
import { SCHEMA } from '../story/schema.js';
import { tidy } from '../story/tidy.js';

/** The document of a page in HTML. Nothing in it is executed. */
export function fromHtml(html: string): Node {
  const { body } = new DOMParser().parseFromString(tidy(html), 'text/html');
  return StoryParser.fromSchema(SCHEMA).parse(body);
}

/** A document as HTML, without what only this editor writes. */
export function toHtml(doc: Node): string {
  const page = document.implementation.createHTMLDocument();
  page.body.append(DOMSerializer.fromSchema(SCHEMA).serializeFragment(doc.content, { document: page }));
  for (const element of page.body.querySelectorAll('[data-gap]')) element.removeAttribute('data-gap');
  return page.body.innerHTML;
}
