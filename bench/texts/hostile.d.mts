import type { MediaType } from '../../src/core/document/markup/media-type.js';

/** Texts for which a careless reader takes quadratic time, each as the piece that is repeated. */
export const HOSTILE: readonly { readonly name: string; readonly piece: string; readonly mediaType: MediaType }[];
