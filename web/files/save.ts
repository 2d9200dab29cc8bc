import type { Node } from 'prosemirror-model';
import { textOf } from '../story/text.js';
import { toHtml } from './html.js';
import type { SavedKind } from './kinds.js';

const TYPES: Readonly<Record<Exclude<SavedKind, 'docx'>, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
};

/** A document as a file. What writes Word and Markdown is loaded when it is needed. */
export async function fileOf(doc: Node, kind: SavedKind): Promise<Blob> {
  if (kind === 'docx') return (await import('./docx.js')).toDocx(doc);
  const text = (content: string): Blob => new Blob([content], { type: `${TYPES[kind]};charset=utf-8` });
  if (kind === 'html') return text(`<!doctype html>\n<meta charset="utf-8" />\n${toHtml(doc)}\n`);
  if (kind === 'md') return text((await import('./markdown.js')).toMarkdown(doc));
  return text(`${textOf(doc).text}\n`);
}
