import { distance } from 'fastest-levenshtein';

/**
 * The known name that a mistyped one was probably meant to be, or undefined when none is near: at most a third of its
 * letters may be wrong, so that nobody is sent the wrong way. Two neighbours that changed places are one mistake.
 */
export function findNearest(sent: string, known: readonly string[]): string | undefined {
  const wanted = sent.slice(0, 100).toLowerCase();
  let best: { readonly name: string; readonly wrong: number } | undefined;
  for (const name of known) {
    const lower = name.toLowerCase();
    const wrong = areNeighboursSwapped(wanted, lower) ? 1 : distance(wanted, lower);
    if (wrong <= Math.max(1, Math.floor(name.length / 3)) && (!best || wrong < best.wrong)) best = { name, wrong };
  }
  return best?.name;
}

function areNeighboursSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** A clause that names the nearest of `known`, or all of them when none is near. */
export function didYouMean(sent: string, known: readonly string[]): string {
  if (known.length === 0) return 'none is allowed here';
  const near = findNearest(sent, known);
  return near === undefined ? `allowed: ${known.join(', ')}` : `did you mean ${JSON.stringify(near)}?`;
}

/** What a caller sent, as it is quoted in an error: JSON, at most 40 characters of it. */
export function quoteInput(value: unknown): string {
  const text = stringify(typeof value === 'string' ? value.slice(0, 40) : value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch (error) {
    // JSON.stringify recurses, JSON.parse does not: what was read can be nested too deeply to be written.
    if (error instanceof RangeError) return 'a deeply nested value';
    throw error;
  }
}
