/** The module with the twins of every Han character of a text in the other script, from OpenCC. */
export function renderScriptTwins(text: string): string;
