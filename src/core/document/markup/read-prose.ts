import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import type { MediaType } from './media-type.js';
import { plainProse, type Prose } from './prose.js';

const READERS: Readonly<Record<MediaType, (input: string) => Prose>> = {
  'text/plain': plainProse,
  'text/html': readHtml,
  'text/markdown': readMarkdown,
  'text/csv': plainProse,
  'text/tab-separated-values': plainProse,
};

/** What of an input is for reading. Linear in the input; no input makes it throw. */
export function readProse(input: string, mediaType: MediaType = 'text/plain'): Prose {
  return READERS[mediaType](input);
}
