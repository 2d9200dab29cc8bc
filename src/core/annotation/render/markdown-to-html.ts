import MarkdownIt from 'markdown-it';
import { frontMatterEnd } from '../../document/markup/markdown.js';
import { exceedsMarkdownLimits } from '../../document/markup/markdown-limits.js';
import type { Document } from '../../document/document.js';

/** Tags in the Markdown are shown, not obeyed; of links, those to scripts are left as they are written. */
const markdown = new MarkdownIt({ html: false });

/**
 * A Markdown input as HTML in which nothing is ever executed. Front matter is left out, and a headline without markup
 * becomes a heading, as that of a plain text does. Undefined where the limits of Markdown are exceeded.
 */
export function markdownToHtml({ input, unmarkedHeadline }: Document): string | undefined {
  if (exceedsMarkdownLimits(input)) return undefined;
  const html = markdown.render(input.slice(frontMatterEnd(input)));
  return unmarkedHeadline ? html.replace(/^<p>(.*?)<\/p>/s, '<h1>$1</h1>') : html;
}
