/**
 * UTF-16 units of the longest string literal of a JSON document, as written; an unterminated one ends with the document. Shows without
 * parsing how much there is beside the text of a request.
 */
export function measureLongestString(json: string): number {
  let longest = 0;
  for (let start = json.indexOf('"'); start >= 0;) {
    const end = findClosingQuote(json, start + 1);
    longest = Math.max(longest, end - start - 1);
    start = json.indexOf('"', end + 1);
  }
  return longest;
}

function findClosingQuote(json: string, from: number): number {
  let end = json.indexOf('"', from);
  while (end >= 0 && isEscaped(json, end, from)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

/** Is an odd number of backslashes before `at`? */
function isEscaped(json: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && json.charCodeAt(first - 1) === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

const BACKSLASH = 92;
