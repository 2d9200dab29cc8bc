import { getLexicon } from '../figures/lexicon-registry.js';
import { endOfPerUnit } from '../figures/engine/per-unit.js';
import { endOfQualifier } from '../figures/engine/qualifier.js';
import { hasHan } from '../document/chars.js';
import type { FigureDocument } from '../figures/figure-document.js';
import type { Occurrence } from './occurrence.js';
import type { RestatementGroup } from './restatement-groups.js';
import type { PhraseForm } from './conversion-phrase.js';

/** Where the conversions of an amount go, in the prose, and in which phrase. */
interface InsertionPoint {
  readonly at: number;
  readonly phrase: PhraseForm;
}

/** An equivalent that is further from what comes before it is not part of the same phrase, in UTF-16 units. */
const MAX_RESTATEMENT_DISTANCE = 40;

/**
 * Behind the amount and what belongs to it. Where the writer gives an equivalent, behind that: in the same brackets,
 * "380 billion yuan ($52.4 billion; HK$413 billion)", or in brackets of their own, "380 billion yuan, or $52.4 billion
 * (HK$413 billion)". A Chinese declaration takes it in, 「5394.7億元（人民幣，下同，約5,800億港元）」: two brackets in a row are
 * never printed.
 */
export function findInsertionPoint(
  { original, restatements }: RestatementGroup,
  document: FigureDocument,
): InsertionPoint {
  let last = original;
  for (const next of restatements) if (isSamePhrase(document.folded, last, next)) last = next;
  const unitEnd = findUnitPhraseEnd(last, document);
  const declarationEnd = document.declarationEnd(unitEnd);
  const at = declarationEnd ?? unitEnd;
  if (last === original && declarationEnd !== undefined && isChineseBracket(document.folded, unitEnd, declarationEnd))
    return { at: at - 1, phrase: 'nested' };
  if (last !== original && last.enclosure.bracket) return { at, phrase: 'more' };
  return { at, phrase: original.enclosure.bracket ? 'nested' : 'wrap' };
}

/** Right behind an amount, its per-unit phrase ("per share", /股) and the declaration of its currency. */
export function findAmountEnd(occurrence: Occurrence, document: FigureDocument): number {
  const at = findUnitPhraseEnd(occurrence, document);
  return document.declarationEnd(at) ?? at;
}

/** A qualifier belongs to the amount too: 「200億元以上（至少…）」, never 「200億元（至少…）以上」. */
function findUnitPhraseEnd({ end }: Occurrence, { folded }: FigureDocument): number {
  const lexicon = getLexicon('auto');
  return endOfQualifier(folded, lexicon, endOfPerUnit(folded, lexicon, end));
}

/** Is a declaration in Chinese and in brackets? */
function isChineseBracket(text: string, start: number, end: number): boolean {
  return text.charAt(end - 1) === ')' && hasHan(text, start, end);
}

function isSamePhrase(text: string, last: Occurrence, next: Occurrence): boolean {
  return (
    next.start >= last.end &&
    next.start - last.end <= MAX_RESTATEMENT_DISTANCE &&
    !text.slice(last.end, next.start).includes('\n')
  );
}
