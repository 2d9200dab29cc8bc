import { getOrThrow } from '../../../../support/get-or-throw.js';
import { PARTS_BEHIND_AND, SMALL_NUMBERS } from './number-words.js';
import { findNextWord, readWordAt } from './word-scan.js';

const PARTS = new RegExp(
  String.raw`^(?:(an?|one|${[...SMALL_NUMBERS].flatMap(([word, value]) => (value > 1 && value < 10 ? [word] : [])).join('|')})[ -])(${[...PARTS_BEHIND_AND.keys()].join('|')})s?(?![a-z])`,
  'i',
);
const LONGEST_PART = 20;
/** What a part of one is one of, when nothing else could be: "two and three-eighths percent". */
const UNIT_OF_PART =
  /^[ -](?:per ?cent|percentage|million|billion|trillion|dollars|euros|pounds|yen|yuan|cents|pence|points?)(?![a-z])/i;
const LONGEST_UNIT = 12;

/** "and a half", "and three quarters", "and three-eighths". */
export function readPart(text: string, end: number): { readonly digits: string; readonly end: number } | undefined {
  const and = findNextWord(text, end);
  if (and < 0 || readWordAt(text, and) !== 'and') return undefined;
  const at = findNextWord(text, and + 3);
  const match = at < 0 ? undefined : PARTS.exec(text.slice(at, at + LONGEST_PART));
  if (!match) return undefined;
  const [written, count = 'a', name = ''] = match;
  const part = name.toLowerCase();
  const thousandths = (SMALL_NUMBERS.get(count.toLowerCase()) ?? 1) * getOrThrow(PARTS_BEHIND_AND, part);
  if (thousandths >= 1000) return undefined;
  const partEnd = at + written.length;
  const isPlain = part === 'quarter' ? thousandths !== 500 : part === 'half';
  if (!isPlain && !UNIT_OF_PART.test(text.slice(partEnd, partEnd + LONGEST_UNIT))) return undefined;
  return { digits: String(thousandths).padStart(3, '0').replace(/0+$/, ''), end: partEnd };
}
