import type { Qualifier } from '../../figure.js';
import type { FormMatch } from '../../engine/trie.js';

/** Words that are prepositions of a matter, too. */
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'over',
  'about',
  'around',
  'under',
  'near',
  'beyond',
  'above',
  'below',
]);
/** Behind them "over" and "about" lead to the matter: "jailed over $5m", "talks about $10 billion". */
const MATTERS =
  /\b(?:jailed|imprisoned|sentenced|convicted|sued|sues?|suing|probed?|probes|probing|investigat(?:ed|es|ing|ions?)|inquir(?:y|ies)|arrest(?:ed|s)?|indicted|accused|prosecuted|disputes?|disputed|disputing|rows?|feuds?|feuding|battles?|battling|fights?|fighting|fought|clash(?:es|ed)?|argu(?:e|ed|es|ing|ments?)|quarrel(?:led|s)?|wrangl(?:e|es|ed|ing)|debates?|debated|debating|votes?|voted|voting|split|divided|concerns?|concerned|worr(?:y|ies|ied)|fears?|anger|angry|outrage|outcry|uproar|furore|protests?|protested|protesting|strikes?|lawsuits?|suits?|cases?|trials?|complaints?|complained|scandals?|controvers(?:y|ies)|critici[sz](?:ed|m)|question(?:ed|s|ing)?|quizzed|grilled|summoned|impeached|resign(?:ed|s)?|quit|sacked|fired|ousted|deadlock|standoff|stand-off|stalemate|talks?|talked|talking|negotiat(?:e|ed|es|ing|ions?)|haggl(?:e|ed|es|ing)|tensions?|confrontation|uncertainty|asked|asks|lied|lying|spoke|speaks|speech|news|reports?|rumou?rs|information)\s$/i;
const QUALIFIER_BEHIND = /^\s(?:about|around|roughly|nearly|almost|some|an estimated|approximately)\b/;
const MAX_BEFORE = 24;
/** "To roll over $6bn" is to renew it. */
const OVER_OF_VERB = /\b(?:roll(?:s|ed|ing)?|fork(?:s|ed|ing)?|pass(?:es|ed|ing)?|carr(?:y|ies|ied|ying)) $/i;
/** "Went back up to $3" ends there; "will buy back up to $3bn" is a limit. */
const WENT_BACK =
  /(?<!\b(?:buy|buys|buying|bought|pay|pays|paid|paying|give|gives|gave|hand|claw|clawed|take|took) )\bback $/i;

/** Is a preposition before an amount no qualifier of it, or "->" an arrow? */
export function isQualifierBefore(text: string, { form, start, end }: FormMatch<Qualifier>): boolean {
  const code = text.charCodeAt(start - 1);
  if (form === '>') return code !== 0x2d && code !== 0x3d && code !== 0x3e;
  if (form === 'up to' && code === 0x20) return !WENT_BACK.test(text.slice(Math.max(0, start - MAX_BEFORE), start));
  if (code !== 0x20 || !PREPOSITIONS.has(form)) return true;
  if (form === 'over' && OVER_OF_VERB.test(text.slice(Math.max(0, start - MAX_BEFORE), start))) return false;
  // "Voting power over about 29 percent"
  if (QUALIFIER_BEHIND.test(text.slice(end, end + 16))) return false;
  return !MATTERS.test(text.slice(Math.max(0, start - MAX_BEFORE), start));
}
