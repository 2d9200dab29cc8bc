import type { z } from 'zod';
import type { MediaType } from '../../core/document/markup/media-type.js';
import type { AnswerForm } from '../operations/answer-annotation.js';
import type { AnswerContext } from '../context.js';
import type { annotateQuery } from '../schemas/annotate-query.js';
import type { checkQuery } from '../schemas/check.js';
import type { languageToolForm } from '../schemas/language-tool.js';
import type { FigureTally } from './figure-tally.js';

/** A body as it was sent, and what it was sent as. */
interface SentBody {
  readonly mediaType: 'application/json' | MediaType;
  readonly bytes: Uint8Array;
}

/** What the query says about the parts of the answer; the body may say it instead. */
type WantedParts = Pick<AnswerForm, 'fields'>;

/** A request that carries a text: data alone, so that any thread can answer it. */
export type TextRequest =
  | (SentBody &
      (
        | { readonly operation: 'figures'; readonly form: WantedParts }
        | { readonly operation: 'compare'; readonly form: WantedParts }
        | { readonly operation: 'annotate'; readonly query: z.output<typeof annotateQuery>; readonly form: AnswerForm }
        | { readonly operation: 'check'; readonly query: z.output<typeof checkQuery> }
      ))
  | {
      readonly operation: 'language-tool';
      readonly form: z.output<typeof languageToolForm>;
      /** Of Crossrate, which the answer names. */
      readonly version: string;
    };

/** A longer text is answered in a thread, so that other requests do not wait for it. */
export const MAX_INLINE_SIZE = 16_384;

/** About how much text a request carries, in bytes or UTF-16 units: what its work grows with. */
export function sizeOf(request: TextRequest): number {
  if (request.operation !== 'language-tool') return request.bytes.length;
  const { text = '', data = '' } = request.form;
  return text.length + data.length;
}

/** The request of one operation. */
export type TextRequestOf<Operation extends TextRequest['operation']> = Extract<TextRequest, { operation: Operation }>;

/** The answer to a {@link TextRequest}. */
export interface TextAnswer {
  readonly content: string;
  readonly tally: FigureTally;
  /** Of the content, where the request alone does not tell. */
  readonly contentType?: string;
}

/** The same with its content in UTF-8, as a thread hands it over. */
export type EncodedTextAnswer = Omit<TextAnswer, 'content'> & { readonly content: Uint8Array };

/** What a text request is answered from. */
export interface TextContext extends AnswerContext {
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
}
