/** A text in traditional characters as Hong Kong writes them, by OpenCC. */
export function toTraditional(text: string): string;

/** A text in simplified characters, by OpenCC. */
export function toSimplified(text: string): string;
