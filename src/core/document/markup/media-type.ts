/** What a text may be written in. */
export const MEDIA_TYPES = ['text/plain', 'text/html', 'text/markdown'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
