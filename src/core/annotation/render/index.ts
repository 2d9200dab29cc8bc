import type { MediaType } from '../../document/markup/media-type.js';
import type { AnnotationFormat } from '../annotation.js';
import { applyEdits } from '../apply-edits.js';
import { renderHtml } from './html.js';
import { createNoteEdits, toEdit, type Renderer, type Rendering } from './rendering.js';
import { renderWebAnnotation } from './web-annotation.js';

const RENDERERS: Readonly<Record<AnnotationFormat, Renderer>> = {
  text: (rendering) => renderInSyntax(rendering, rendering.document.mediaType),
  html: renderHtml,
  markdown: renderMarkdown,
  'web-annotation': renderWebAnnotation,
};

/** The annotated content in one of the formats. */
export function renderAnnotation(format: AnnotationFormat, rendering: Rendering): string {
  return RENDERERS[format](rendering);
}

/** A plain text is taken as it is, since any text is Markdown; HTML stays HTML, which Markdown may hold. */
function renderMarkdown(rendering: Rendering): string {
  const { mediaType } = rendering.document;
  return renderInSyntax(rendering, mediaType === 'text/plain' ? 'text/markdown' : mediaType);
}

/** The input with the edits made in it. */
function renderInSyntax(rendering: Rendering, syntax: MediaType): string {
  const edits = rendering.edits.map((edit) => toEdit(edit, syntax));
  return applyEdits(rendering.document.input, [...edits, ...createNoteEdits(rendering, syntax)]);
}
