import type { MediaType } from '../../core/document/markup/media-type.js';
import type { AnnotateAsked } from '../backend/backend.js';
import type { AnnotateOptions } from '../options/annotate.js';
import { mediaTypeOf, OWN_FORMAT } from '../input/media-type.js';
import { rateFields } from '../options/rates.js';
import { styleField } from '../options/style.js';

/** A request but for the text and what its file decides. */
export type AnnotateBase = Omit<AnnotateAsked, 'text'>;

/** What the options say, as a request has it; a style file is read once. */
export function requestBase(options: AnnotateOptions): AnnotateBase {
  const { language, region, assume, kinds, mediaType, to, convert, format } = options;
  const style = styleField(options.style);
  return { language, region, assume, kinds, mediaType, to, convert, format, style, ...rateFields(options) };
}

/** The request for one file: where the options do not say it, its name says what it is, and it comes back as that. */
export function requestFor(base: AnnotateBase, file: string, text: string): AnnotateAsked {
  const mediaType: MediaType = base.mediaType ?? mediaTypeOf(file);
  return { ...base, mediaType, format: base.format ?? OWN_FORMAT[mediaType], text };
}
