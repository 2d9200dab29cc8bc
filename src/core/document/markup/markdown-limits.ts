/** A line inside more quotes and lists than these is no text. */
const MAX_NESTING_DEPTH = 10;
/** Emphasis marks, link ends and backticks in one paragraph; the parser takes time by their square. */
const MAX_PARAGRAPH_MARKS = 2000;
/** From a link end or a backtick the parser looks ahead for the other end. */
const LOOKAHEAD_WEIGHT = 10;

const TOO_DEEPLY_NESTED = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAX_NESTING_DEPTH}}`,
  'm',
);
/** From each "<" the parser looks for the end of an address, through all that is no blank and no ">". */
const TOO_MANY_ADDRESSES = /(?:<[^\s<>]*){50}/;
/** A line that starts a paragraph of its own, whatever stands before it; so does what follows a blank one. */
const PARAGRAPH_START = /^[ \t]{0,3}(?:[-+*]|#{1,6})[ \t]/;

/**
 * Would the parser need more than linear time? It does for marks by the thousand in one paragraph and for quotes and
 * lists nested without end: nothing that is written to be read.
 */
export function exceedsMarkdownLimits(input: string): boolean {
  if (TOO_DEEPLY_NESTED.test(input) || TOO_MANY_ADDRESSES.test(input)) return true;
  let marks = 0;
  let start = 0;
  while (start < input.length) {
    const lineEnd = input.indexOf('\n', start);
    const end = lineEnd < 0 ? input.length : lineEnd;
    const line = input.slice(start, end);
    if (PARAGRAPH_START.test(line) || line.trim() === '') marks = 0;
    marks += countMarks(line);
    if (marks > MAX_PARAGRAPH_MARKS) return true;
    start = end + 1;
  }
  return false;
}

function countMarks(line: string): number {
  let marks = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === line.charCodeAt(at - 1)) continue;
    if (code === 0x2a || code === 0x5f || code === 0x7e) marks++;
    else if (code === 0x60) marks += LOOKAHEAD_WEIGHT;
    else if (code === 0x5d) marks += line.charCodeAt(at + 1) === 0x28 ? LOOKAHEAD_WEIGHT : 1;
  }
  return marks;
}
