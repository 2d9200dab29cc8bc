import type { CurrencyCode } from '../../../money/currencies.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';
import { memoizePerObject } from '../../../../support/bounded-cache.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import type { MarkedMention, NamedMention } from '../mention.js';
import { REASONS } from '../reasons.js';
import type { DeclarationRule } from '../refine-context.js';
import { assume, findRequested, inherit, type CurrencyEvidence, type MarkInText } from './currency-evidence.js';
import { findInWords, findMarket, findWorldPrice } from './clause-scopes.js';
import type { CurrencyDocument } from './currency-document.js';
import { chooseFitting, isWritten } from './fitting-candidates.js';
import { findPriceOfGood } from './good-prices.js';
import type { PartnerEvidence } from './partner-evidence.js';
import { findDateline, findPlaceInSentence, findPlaces, findState, findSubject } from './place-scopes.js';

/** Looks for evidence in one scope. */
type Scope = (mark: MarkInText, document: CurrencyDocument) => CurrencyEvidence | undefined;

/** The amounts of a text, resolved: the major unit beside cents may be an open mark itself. */
type ResolveMention = (mention: MarkedMention) => CurrencyEvidence;

/**
 * From the figure outward: the first scope with evidence decides. What the text itself says comes before the request, and
 * the request before mere hints.
 */
const SCOPES: readonly Scope[] = [
  findInWords,
  findMarket,
  findDeclared,
  findPartner,
  findWorldPrice,
  findEcho,
  findSubject,
  findInSentence,
  findPlaceInSentence,
  findInParagraph,
  findDateline,
  findInStory,
  findPartnerElsewhere,
  findContrast,
  findState,
  findPriceOfGood,
  findRequested,
  findElsewhere,
  findPlaces,
  findOpenPartner,
];

/** Resolves a mark that names several currencies. */
export function resolveOpenMark(
  mark: MarkInText,
  document: CurrencyDocument,
  resolveMention: ResolveMention,
): CurrencyEvidence {
  const major = mark.minor > 0 && mark.declaration === undefined ? findMajorUnit(mark, document) : undefined;
  const followed = major && followMajorUnit(major, resolveMention);
  if (followed && mayFollow(mark, major, followed.currency, document)) return followed;
  for (const find of SCOPES) {
    const evidence = find(mark, document);
    // A declaration stands even against a conversion: that one may be wrong.
    if (!evidence) continue;
    if (find === findDeclared || !isExcluded(mark, document, evidence.currency)) return evidence;
  }
  return findDefault(mark, document);
}

/** "Rs" is a major unit of cents in Sri Lanka and of none in India. What the request says of the cents comes before another open mark. */
function mayFollow(
  mark: MarkInText,
  { mark: { ambiguous } }: MarkedMention,
  currency: CurrencyCode,
  document: CurrencyDocument,
): boolean {
  if (!ambiguous || ambiguous.isLocalUnit || ambiguous.key === mark.ambiguous.key) return true;
  return mark.ambiguous.candidates.includes(currency) && !findRequested(mark, document);
}

/** Would the amount beside it, in another currency, be worth something else? */
function isExcluded({ mention, ambiguous }: MarkInText, document: CurrencyDocument, currency: CurrencyCode): boolean {
  const partner = mention && document.partnerOf(mention, ambiguous);
  return partner?.excluded.has(currency) === true && partner.fitting.length > 0;
}

/** One reading for all amounts that a declaration rules. */
const evidenceOf = memoizePerObject(({ currency, text }: DeclarationRule) => inherit(currency, REASONS.declared(text)));

function findDeclared({ declaration }: MarkInText): CurrencyEvidence | undefined {
  return declaration && evidenceOf(declaration);
}

/** The one candidate that makes the conversion beside the amount right. */
function findPartner(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const evidence = mark.mention && document.partnerOf(mark.mention, mark.ambiguous);
  return evidence && !evidence.isOpen ? followFitting(mark, evidence, document) : undefined;
}

/** The same where that conversion is in a "$" that no country is named for. */
function findOpenPartner(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const evidence = mark.mention && document.partnerOf(mark.mention, mark.ambiguous);
  return evidence?.isOpen ? followFitting(mark, evidence, document) : undefined;
}

function followFitting(
  mark: MarkInText,
  evidence: PartnerEvidence,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  const found = chooseFitting(mark, evidence, document, findRequested(mark, document)?.currency);
  return found && inherit(found.currency, found.reason);
}

/** The same number stands elsewhere with its currency: "RMB 3bn (NT$12.9bn) ... the 3bn". */
function findEcho({ mention, ambiguous }: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  if (!mention || !ambiguous.isLocalUnit) return undefined;
  const all = document.echoesOf(mention);
  if (all.length === 0) return undefined;
  const echoes = all.filter((currency) => currency === 'USD' || ambiguous.candidates.includes(currency));
  const [echo] = echoes;
  return echo && echoes.length === 1 && echo !== 'USD' ? inherit(echo, REASONS.sameAmount(echo)) : undefined;
}

/**
 * The amount of a major unit that cents are a part of: the nearest between two semicolons, else any of the paragraph, if
 * all of that are in one currency.
 */
function findMajorUnit(
  { start, ambiguous, mention }: MarkInText,
  document: CurrencyDocument,
): MarkedMention | undefined {
  if (!mention) return undefined;
  const majors = document.majorsOf(ambiguous);
  if (majors.length === 0) return undefined;
  const next = findFirstFrom(majors, start);
  const part = document.partAt(start);
  const [first, second] = majors.slice(Math.max(0, next - 1), next + 1).filter(
    // The amount that the cents say again is in another currency.
    (major) => major !== mention.restates && major.start >= part.start && major.start < part.end,
  );
  if (first && second) return start - first.end <= second.start - mention.end ? first : second;
  if (first) return first;
  return mention.restates ? undefined : document.agreedInParagraph(majors, start);
}

function followMajorUnit(major: MarkedMention, resolveMention: ResolveMention): CurrencyEvidence {
  const { currency, certainty, reason } = resolveMention(major);
  // An open major unit that nothing settles leaves its cents as open as itself.
  if (certainty === 'assumed') return { currency, certainty, ...(reason ? { reason } : {}) };
  return inherit(currency, REASONS.majorUnit(currency));
}

/** The last amount before it in the sentence that names one of its family. */
function findInSentence(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { start, ambiguous } = mark;
  const lenders = lendersFor(mark, document);
  if (lenders.length === 0) return undefined;
  const { start: from, end: to } = document.sentenceAt(start);
  const next = findFirstFrom(lenders, start);
  const before = lenders[next - 1];
  if (before && before.start >= from) return inherit(before.mark.currency, REASONS.sentence(before.mark.currency));
  const after = lenders[next];
  // A local unit is named where it is first meant, not behind.
  if (ambiguous.isLocalUnit || !after || after.start >= to || findRequested(mark, document)) return undefined;
  return inherit(after.mark.currency, REASONS.sentence(after.mark.currency));
}

/** The currency of all amounts of the family in the paragraph, the first of them before it. */
function findInParagraph(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { start } = mark;
  if (meansUsual(mark, document)) return undefined;
  const lenders = lendersFor(mark, document);
  if (lenders.length === 0 || (lenders[0]?.start ?? start) >= start) return undefined;
  const agreed = document.agreedInParagraph(lenders, start);
  const currency = agreed && agreed.start < start ? agreed.mark?.currency : undefined;
  return currency === undefined ? undefined : inherit(currency, REASONS.paragraph(currency));
}

/** All amounts of the family that the story names before are in one currency. */
function findInStory(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  if (meansUsual(mark, document)) return undefined;
  const lenders = lendersFor(mark, document);
  const currency = lenders[0] && lenders[0].start < mark.start ? document.agreedIn(lenders)?.mark?.currency : undefined;
  return currency === undefined ? undefined : inherit(currency, REASONS.story(currency));
}

/**
 * Where the region's unit is the usual meaning of the mark, its writers name every other one each time; and a text that has
 * counted in its local unit before it names another keeps to it. Then amounts far away change nothing.
 */
function meansUsual(mark: MarkInText, document: CurrencyDocument): boolean {
  const { ambiguous } = mark;
  if (!ambiguous.isLocalUnit) return false;
  return (
    findRequested(mark, document)?.currency === ambiguous.fallback || document.countsLocally(lendersFor(mark, document))
  );
}

const NONE: readonly NamedMention[] = [];

/** Amounts that lend an open mark their currency. */
function lendersFor(mark: MarkInText, document: CurrencyDocument): readonly NamedMention[] {
  const { ambiguous, minor } = mark;
  const { key, isLocalUnit } = ambiguous;
  // A newsroom that has a dollar of its own names the others, and then means its own by "$".
  if (key === '$') return minor > 0 || findRequested(mark, document) ? NONE : document.dollarLenders(ambiguous);
  if (isLocalUnit && document.marketAt(mark.start)) return NONE;
  return document.namesCurrency ? document.familyOf(ambiguous) : NONE;
}

/** What conversions elsewhere in the text prove of the same sign. */
function findPartnerElsewhere({ ambiguous }: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const currency = ambiguous.usdRateRanges && document.provenFor(ambiguous);
  return currency === undefined ? undefined : inherit(currency, REASONS.fitsPartnerElsewhere(ambiguous.key, currency));
}

/**
 * "Fares rise to 870 pesos … it paid $1.4 billion": newsrooms of a country whose own unit is written with the sign as well
 * mean by the sign that unit, unless the text gives it another mark.
 */
function findContrast({ ambiguous, minor }: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { key, byNewsroom, isLocalUnit } = ambiguous;
  if (isLocalUnit) return undefined;
  const local = byNewsroom && currencyOfRegion({ key, byRegion: byNewsroom }, document.region);
  if (local === undefined || minor > 0 || document.context.options.assume?.[key] !== undefined) return undefined;
  return document.marksOtherwise(local, key) ? assumeUsual(ambiguous) : undefined;
}

/** The nearest amount of the family in the whole text, where the text names several. */
function findElsewhere(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence | undefined {
  const { start, ambiguous, minor } = mark;
  if (!document.namesCurrency && minor === 0) return undefined;
  const lenders =
    ambiguous.key === '$'
      ? minor > 0
        ? document.centLenders(ambiguous)
        : document.dollarLenders(ambiguous)
      : document.lendersOf(`${ambiguous.key} *`, ({ mark: { currency } }) => {
          return currency !== 'USD' && ambiguous.candidates.includes(currency);
        });
  const next = findFirstFrom(lenders, start);
  const before = lenders[next - 1]?.mark?.currency;
  const currency = before ?? lenders[next]?.mark?.currency;
  if (currency === undefined) return undefined;
  // A local unit is named where it is first meant: what is named only later is another one, unless the text is from there.
  if (ambiguous.isLocalUnit && before === undefined && !document.mayMean(ambiguous, currency, start)) return undefined;
  return inherit(currency, REASONS.elsewhere(currency));
}

/** One reading for all amounts that have it. */
const assumeUsual = memoizePerObject(({ key, fallback }: AmbiguousMark) =>
  assume(fallback, REASONS.fallback(key, fallback)),
);

/** The usual meaning, unless the amount beside it excludes that. */
function findDefault(mark: MarkInText, document: CurrencyDocument): CurrencyEvidence {
  const { mention, ambiguous } = mark;
  const { fallback } = ambiguous;
  const partner = mention && document.partnerOf(mention, ambiguous);
  const [fitting] = partner?.partner === fallback ? partner.fitting : [];
  if (fitting) return assume(fitting, REASONS.besideSameAmount(fallback));
  // Beside a "$" the conversion is more often wrong than the dollar another one.
  const local = findRequested(mark, document);
  const [among] =
    ambiguous.key !== '$' && partner?.excluded.has(fallback)
      ? partner.fitting.filter((currency) => isWritten(currency, ambiguous, local?.currency, document))
      : [];
  if (partner && among) return assume(among, REASONS.fitsPartnerAmongOthers(among, partner.partner));
  // The request was excluded by what the text says: then it is the text that settles it.
  if (partner && local && local.currency !== fallback)
    return inherit(fallback, REASONS.besideSameAmount(partner.partner));
  return assumeUsual(ambiguous);
}
