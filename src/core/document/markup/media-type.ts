/** What a text may be written in. */
export const MEDIA_TYPES = [
  'text/plain',
  'text/html',
  'text/markdown',
  'text/csv',
  'text/tab-separated-values',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
