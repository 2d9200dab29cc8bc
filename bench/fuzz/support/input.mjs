const MEDIA_TYPES = ['text/plain', 'text/html', 'text/markdown', 'text/csv', 'text/tab-separated-values'];

/** The first byte says what the others are. A fuzzer changes both. */
export function readInput(data) {
  const mediaType = MEDIA_TYPES[(data[0] ?? 0) % MEDIA_TYPES.length];
  return { mediaType, text: new globalThis.TextDecoder().decode(data.subarray(1)) };
}
