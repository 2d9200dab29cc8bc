import type { AnnotationFormat } from '../annotation.js';
import { renderHtml } from './html.js';
import { renderMarkdown } from './markdown.js';
import type { Renderer, Rendering } from './rendering.js';
import { renderText } from './text.js';
import { renderWebAnnotation } from './web-annotation.js';

const RENDERERS: Readonly<Record<AnnotationFormat, Renderer>> = {
  text: renderText,
  html: renderHtml,
  markdown: renderMarkdown,
  'web-annotation': renderWebAnnotation,
};

/** The annotated content in one of the formats. */
export function renderAnnotation(format: AnnotationFormat, rendering: Rendering): string {
  return RENDERERS[format](rendering);
}
