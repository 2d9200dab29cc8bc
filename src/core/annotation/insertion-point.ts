import { lexiconOf } from '../figures/lexicon-registry.js';
import { endOfPer } from '../figures/engine/per-unit.js';
import { hasHan } from '../document/chars.js';
import type { Occurrence } from './occurrence.js';
import type { Restated } from './restatement-groups.js';
import type { Phrase } from './conversion-phrase.js';

/** Where the conversions of an amount go, in the prose, and in which phrase. */
export interface Place {
  readonly at: number;
  readonly phrase: Phrase;
}

/** An equivalent that is further from what comes before it is not part of the same phrase, in UTF-16 units. */
const REACH = 40;

/** What placing an edit looks at. Offsets are of the prose. */
export interface Ground {
  /** The prose, full-width characters folded. */
  readonly text: string;
  /** Ends of declarations such as 「（人民幣，下同）」 by where they start. */
  readonly declarations: ReadonlyMap<number, number>;
}

/**
 * Behind the amount and what belongs to it. Where the writer gives an equivalent, behind that: in the same brackets,
 * "380 billion yuan ($52.4 billion; HK$413 billion)", or in brackets of their own, "380 billion yuan, or $52.4 billion
 * (HK$413 billion)". A Chinese declaration takes it in, 「5394.7億元（人民幣，下同，約5,800億港元）」: two brackets in a row are
 * never printed.
 */
export function placeOf({ original, restatements }: Restated, ground: Ground): Place {
  let last = original;
  for (const next of restatements) if (goesOn(ground.text, last, next)) last = next;
  const words = behindWords(last, ground);
  const at = ground.declarations.get(words) ?? words;
  if (last === original && opensHanBracket(ground, words)) return { at: at - 1, phrase: 'nested' };
  if (last !== original && last.surroundings.bracket) return { at, phrase: 'more' };
  return { at, phrase: original.surroundings.bracket ? 'nested' : 'wrap' };
}

/** Right behind an amount, its per-unit phrase ("per share", /股) and the declaration of its currency. */
export function behind(occurrence: Occurrence, ground: Ground): number {
  const at = behindWords(occurrence, ground);
  return ground.declarations.get(at) ?? at;
}

function behindWords({ end }: Occurrence, { text }: Ground): number {
  return endOfPer(text, lexiconOf('auto'), end);
}

/** Does a declaration in Chinese stand in brackets from `start`, right behind an amount? */
function opensHanBracket({ text, declarations }: Ground, start: number): boolean {
  const end = declarations.get(start);
  return end !== undefined && text.charAt(end - 1) === ')' && hasHan(text, start, end);
}

function goesOn(text: string, last: Occurrence, next: Occurrence): boolean {
  return next.start >= last.end && next.start - last.end <= REACH && !text.slice(last.end, next.start).includes('\n');
}
