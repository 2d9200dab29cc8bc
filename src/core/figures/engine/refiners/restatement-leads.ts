import { skipSpacesBack } from '../../../document/chars.js';
import type { RefineContext } from '../refine-context.js';
import type { Lexicon } from '../lexicon.js';
import { findQualifierBefore } from '../qualifier.js';

/** Words before an amount, at most this many taken for one lead: "or about the equivalent of". */
const MAX_LEADS = 4;

/** The words before an amount that may lead to it from the amount it restates. */
interface RestatementLead {
  readonly at: number;
  readonly strong: boolean;
  /** Strong, or a word that serves right behind the amount. */
  readonly direct: boolean;
  readonly alternative: boolean;
  /** "or about": an alternative that is a restatement even without a comma. */
  readonly approximate: boolean;
  /** Any qualifier: "A, more than B". */
  readonly qualified: boolean;
}

/** Passes qualifiers and connectives before an amount: "(or about". */
export function readRestatementLead({ text, lexicon }: RefineContext, start: number): RestatementLead {
  let at = skipPerUnitBefore(text, lexicon, start);
  let qualified = false;
  let strong = false;
  let direct = false;
  let alternative = false;
  let approximate = false;
  for (let count = 0; count < MAX_LEADS; count++) {
    const edge = skipSpacesBack(text, at);
    const {
      strong: strongLeads,
      direct: directLeads,
      alternatives,
      directInQualifier,
      strongInQualifier,
    } = lexicon.restatements;
    const qualifier = findQualifierBefore(text, lexicon, edge);
    const strongLead = strongLeads.match(text, edge);
    const directLead = strongLead ?? directLeads.match(text, edge);
    const alternativeLead = directLead ?? alternatives.match(text, edge);
    if (directLead) {
      if (strongLead) strong = true;
      direct = true;
      at = directLead.start;
    } else if (alternativeLead) {
      alternative = true;
      at = alternativeLead.start;
    } else if (qualifier) {
      // Some words are a qualifier and a connective in one.
      if (directInQualifier.some((part) => qualifier.form.includes(part))) direct = true;
      if (strongInQualifier.some((part) => qualifier.form.includes(part))) strong = true;
      approximate ||= qualifier.value === 'approx';
      qualified = true;
      at = qualifier.start;
    } else return { at: edge, strong, direct, alternative, approximate, qualified };
  }
  return { at, strong, direct, alternative, approximate, qualified };
}

/** "(equivalent to, per share, HK$0.49)": the per-unit stands between the words and the amount. */
function skipPerUnitBefore(text: string, lexicon: Lexicon, start: number): number {
  for (const skip of lexicon.rules.skipPerUnitBefore) {
    const from = skip(text, lexicon, start);
    if (from < start) return from;
  }
  return start;
}
