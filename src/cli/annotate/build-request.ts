import type { MediaType } from '../../core/document/markup/media-type.js';
import type { AnnotateInput } from '../backend/backend.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import { detectMediaType, FORMAT_BY_MEDIA_TYPE } from '../input/media-type.js';
import { pickRateLookupFields } from '../options/rates.js';
import { readStyleOption } from '../options/style.js';

/** A request but for the text and what its file decides. */
export type BaseAnnotateRequest = Omit<AnnotateInput, 'text'>;

/** What the options say, as a request has it; a style file is read once. */
export function buildBaseRequest(options: AnnotateCommandOptions): BaseAnnotateRequest {
  const { language, region, assume, kinds, mediaType, to, convert, skip, tables, format } = options;
  const style = readStyleOption(options.style);
  const rateLookup = pickRateLookupFields(options);
  return { language, region, assume, kinds, mediaType, to, convert, skip, tables, format, style, ...rateLookup };
}

/** The request for one file: where the options do not say it, its name says what it is, and it comes back as that. */
export function buildFileRequest(base: BaseAnnotateRequest, file: string, text: string): AnnotateInput {
  const mediaType: MediaType = base.mediaType ?? detectMediaType(file);
  return { ...base, mediaType, format: base.format ?? FORMAT_BY_MEDIA_TYPE[mediaType], text };
}
