/**
 * Calls `visit` with every match of a pattern that has the `g` flag, as `matchAll` gives them. That one copies the pattern
 * for each text, which takes longer than to look through a short one.
 */
export function forEachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  let from = 0;
  for (;;) {
    // Set anew each time: the visitor may have used the same pattern.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    visit(match);
  }
}
