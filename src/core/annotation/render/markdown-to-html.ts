import MarkdownIt from 'markdown-it';
import { frontMatterEnd } from '../../document/markup/markdown.js';
import { exceedsMarkdownLimits } from '../../document/markup/markdown-limits.js';
import type { Rendering } from './rendering.js';

/** Tags in the Markdown are shown, not obeyed; of links, those to scripts are left as they are written. */
const markdown = new MarkdownIt({ html: false });

/**
 * A Markdown input as HTML in which nothing is ever executed. Front matter is left out, and a headline without a mark of
 * one becomes a heading, as that of a plain text does. Undefined for what is not read as Markdown either.
 */
export function markdownToHtml({ input, skipContext: story }: Rendering): string | undefined {
  if (exceedsMarkdownLimits(input)) return undefined;
  const html = markdown.render(input.slice(frontMatterEnd(input)));
  return story.headline ? html.replace(/^<p>(.*?)<\/p>/s, '<h1>$1</h1>') : html;
}
