import { LazyMap } from '../../../../support/lazy-map.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import { splitSentences, type SentenceSpan } from '../../../document/sentences.js';
import type { Span } from '../../../document/span.js';
import { findFirstFrom } from '../../../document/sorted-spans.js';
import type { Dateline, PriceMarket, ScriptDetector } from '../lexicon.js';
import { mayMean, type AmbiguousMark } from '../mark.js';
import { hasNamedMark, haveSameMark, type MarkedMention, type Mention, type NamedMention } from '../mention.js';
import { magnitudeOf } from '../mention-value.js';
import type { RefineContext } from '../refine-context.js';
import { findClauseStart } from '../text-context.js';
import { weighPartner, type PartnerEvidence } from './partner-evidence.js';
import { findMostNamed, findOnlyNamed, findPlace, findTopicPlace, type PlaceEvidence } from './place-evidence.js';
import { groupBySize, isDistinct, isSaidInWords } from './same-amounts.js';
import { StateUnits } from './state-units.js';

/** How far back a clause is looked for. */
const CLAUSE_REACH = 80;
/** How far a semicolon is looked for. */
const PART_REACH = 240;
/** What the scopes ask of a text. Each question is answered when it is first asked: most texts leave nothing open. */
export class CurrencyDocument {
  readonly text: string;
  /** What restates a mention, by the mention. */
  private readonly restatedBy = new LazyMap<Mention, Mention>();
  private readonly partners = new LazyMap<Mention, PartnerEvidence | undefined>();
  private readonly lenders = new LazyMap<string, readonly NamedMention[]>();
  private readonly families = new LazyMap<AmbiguousMark, readonly NamedMention[]>();
  private readonly majors = new LazyMap<string, readonly MarkedMention[]>();
  private readonly named: readonly NamedMention[];
  private readonly agreed = new LazyMap<readonly Mention[], Mention | undefined>();
  private readonly agreedByParagraph = new LazyMap<readonly MarkedMention[], Map<number, MarkedMention | undefined>>();
  private readonly places = new LazyMap<string, PlaceEvidence | undefined>();
  private readonly local = new LazyMap<readonly Mention[], boolean>();
  private readonly requests = new LazyMap<AmbiguousMark, unknown>();
  private readonly contrasts = new LazyMap<string, boolean>();
  private readonly proven = new LazyMap<string, CurrencyCode | undefined>();
  private readonly markets = new LazyMap<number, PriceMarket | undefined>();
  private lastMarket: { readonly offset: number; readonly market: PriceMarket | undefined } | undefined;
  private readonly onlyPlaces = new LazyMap<AmbiguousMark, CurrencyCode | undefined>();
  private readonly placeCounts = new LazyMap<AmbiguousMark, CurrencyCode | undefined>();
  private states: StateUnits | undefined;
  private knownSentences: readonly SentenceSpan[] | undefined;
  private knownDetectors: readonly ScriptDetector[] | undefined;
  private knownDateline: Dateline | null | undefined;
  private knownEchoes: ReadonlyMap<string, readonly CurrencyCode[]> | undefined;

  /** @param marked the money of the text, in text order */
  constructor(
    readonly context: RefineContext,
    readonly marked: readonly MarkedMention[],
  ) {
    this.text = context.text;
    this.named = marked.filter(hasNamedMark).filter(({ inheritsMark }) => !inheritsMark);
    for (const mention of marked)
      if (mention.restates && (mention.mark.currency === 'USD' || !this.restatedBy.has(mention.restates)))
        this.restatedBy.set(mention.restates, mention);
  }

  /** Does any amount of the text name its currency by itself? */
  get namesCurrency(): boolean {
    return this.named.length > 0;
  }

  get region(): string | undefined {
    return this.context.options.region;
  }

  /** What the amount that says the same as a mention says of its mark. */
  partnerOf(mention: Mention, ambiguous: AmbiguousMark): PartnerEvidence | undefined {
    const partner = this.partnerMentionOf(mention);
    if (partner && isSaidInWords(mention, partner)) return undefined;
    if (!partner && (mention.per !== 'dollar' || (mention.mark?.minor ?? 0) > 0)) return undefined;
    if (!this.partners.has(mention)) this.partners.set(mention, weighPartner(mention, partner, ambiguous, this.region));
    return this.partners.get(mention);
  }

  /** The currency of the same sum in words, or in digits beside its words. */
  currencyInWords(mention: Mention): CurrencyCode | undefined {
    const partner = this.partnerMentionOf(mention);
    return partner && isSaidInWords(mention, partner) ? partner.mark?.currency : undefined;
  }

  /** What a mention says again, or what says it again. */
  private partnerMentionOf(mention: Mention): Mention | undefined {
    return mention.restates ?? this.restatedBy.get(mention);
  }

  /**
   * Mentions whose own mark names a candidate. What restates an amount is for the reader's sake, perhaps our own doing: it
   * says nothing of the story's currency.
   * @param question names the filter: each list is made once
   */
  lendersOf(question: string, passes: (mention: NamedMention) => boolean): readonly NamedMention[] {
    let list = this.lenders.get(question);
    if (!list)
      this.lenders.set(question, (list = this.named.filter((mention) => !mention.restates && passes(mention))));
    return list;
  }

  /** Amounts in the currencies of a mark's family, which lend the mark theirs. */
  familyOf(mark: AmbiguousMark): readonly NamedMention[] {
    let list = this.families.get(mark);
    if (!list) {
      const { candidates, isLocalUnit } = mark;
      list = this.named.filter(({ mark: { currency }, restates, rateNote, per, start }) => {
        if (restates || currency === 'USD' || rateNote || !candidates.includes(currency)) return false;
        // A price, or a dividend in another currency, is not what the story counts in.
        return !isLocalUnit || (per !== 'share' && !this.marketAt(start));
      });
      this.families.set(mark, list);
    }
    return list;
  }

  /** Does the body of the text count in a local unit before the first of some amounts? What that says again does not count. */
  countsLocally(lenders: readonly Mention[]): boolean {
    const [first] = lenders;
    if (!first) return false;
    let isLocal = this.local.get(lenders);
    if (isLocal === undefined) {
      const { paragraph } = this.sentenceAt(first.start);
      const before = this.marked.slice(0, findFirstFrom(this.marked, first.start));
      isLocal = before.some(
        (mention) =>
          mention.mark.ambiguous?.isLocalUnit === true &&
          mention.mark.minor === 0 &&
          (paragraph === 0 || this.sentenceAt(mention.start).paragraph > 0) &&
          this.echoesOf(mention).length === 0 &&
          !this.marketAt(mention.start),
      );
      this.local.set(lenders, isLocal);
    }
    return isLocal;
  }

  /** What the request says of a mark, once a mark. */
  requested<T>(mark: AmbiguousMark, find: () => T | undefined): T | undefined {
    if (!this.requests.has(mark)) this.requests.set(mark, find());
    return this.requests.get(mark) as T | undefined;
  }

  /** Does the text name an amount in a currency? */
  names(currency: CurrencyCode): boolean {
    return this.lendersOf(currency, ({ mark }) => mark.currency === currency).length > 0;
  }

  /** Does the text mark amounts of a currency by anything but the sign that has this key? */
  marksOtherwise(currency: CurrencyCode, key: string): boolean {
    const question = `${key} / ${currency}`;
    let found = this.contrasts.get(question);
    if (found === undefined) {
      found = this.marked.some(
        ({ mark, restates }) => !restates && mark.ambiguous?.key !== key && mayMean(mark, currency),
      );
      this.contrasts.set(question, found);
    }
    return found;
  }

  /**
   * Dollars that lend "$" their currency. A writer of "US$" means another dollar by "$", unless that one has a sign of its
   * own in the text as well (HK$).
   */
  dollarLenders({ candidates, fallback }: AmbiguousMark): readonly NamedMention[] {
    return this.lendersOf('$', ({ mark: { currency }, start, end }) => {
      if (!candidates.includes(currency) || currency === 'USD') return false;
      return currency === fallback || (this.names('USD') && !this.text.slice(start, end).includes('$'));
    });
  }

  /** Amounts that cents may be parts of, however far; none in a text that has an open "$" for them. */
  centLenders(cent: AmbiguousMark): readonly NamedMention[] {
    const majors = this.majorsOf(cent);
    return majors.every(hasNamedMark) ? majors : [];
  }

  /** Amounts in major units that parts of one may belong to, named or open. */
  majorsOf({ key, candidates, isLocalUnit }: AmbiguousMark): readonly MarkedMention[] {
    const question = `${key} ${candidates.length}`;
    let list = this.majors.get(question);
    if (!list)
      this.majors.set(
        question,
        (list = this.marked.filter(({ mark, restates, rateNote, inheritsMark }) => {
          if (mark.minor > 0 || restates || rateNote || inheritsMark) return false;
          if (mark.currency === undefined) return mayBeMajorOf(mark.ambiguous, key, candidates);
          return candidates.includes(mark.currency) && !(isLocalUnit && mark.currency === 'USD');
        })),
      );
    return list;
  }

  /** The nearest candidate of a mark that is not `other`. */
  nearestOtherThan(at: number, other: CurrencyCode, { key, candidates }: AmbiguousMark): CurrencyCode | undefined {
    const list = this.lendersOf(
      `${key} - ${other}`,
      ({ mark: { currency } }) => currency !== other && candidates.includes(currency),
    );
    const next = findFirstFrom(list, at);
    return (list[next - 1] ?? list[next])?.mark.currency;
  }

  /** What the conversions of a text prove of a mark, when they agree. */
  provenFor(mark: AmbiguousMark): CurrencyCode | undefined {
    if (!this.proven.has(mark.key)) {
      const proven = new Set<CurrencyCode>();
      for (const mention of this.marked)
        if (mention.mark.ambiguous?.key === mark.key) {
          const [fitting, ...others] = this.partnerOf(mention, mention.mark.ambiguous)?.fitting ?? [];
          if (fitting && others.length === 0) proven.add(fitting);
        }
      this.proven.set(mark.key, proven.size === 1 ? [...proven][0] : undefined);
    }
    return this.proven.get(mark.key);
  }

  /** The currencies in which the text names an amount of this size. */
  echoesOf(mention: Mention): readonly CurrencyCode[] {
    this.knownEchoes ??= groupBySize(this.named);
    return this.knownEchoes.size > 0 && isDistinct(mention) ? (this.knownEchoes.get(magnitudeOf(mention)) ?? []) : [];
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): SentenceSpan {
    const { sentences } = this;
    return sentences[Math.max(0, findFirstFrom(sentences, offset + 1) - 1)] ?? { start: 0, end: 0, paragraph: 0 };
  }

  /** The part of a sentence between two semicolons that holds an offset. */
  partAt(offset: number): Span {
    const { start, end } = this.sentenceAt(offset);
    const from = Math.max(start, offset - PART_REACH);
    const to = Math.min(end, offset + PART_REACH);
    const after = this.text.slice(offset, to).indexOf(';');
    return { start: from + this.text.slice(from, offset).lastIndexOf(';') + 1, end: after < 0 ? to : offset + after };
  }

  /** The first of a list of amounts, if all of them are in one currency. */
  agreedIn(list: readonly Mention[]): Mention | undefined {
    const [first] = list;
    if (first && !this.agreed.has(list))
      this.agreed.set(list, list.every((other) => haveSameMark(other, first)) ? first : undefined);
    return this.agreed.get(list);
  }

  /** The same for those in the paragraph of an offset. */
  agreedInParagraph(list: readonly MarkedMention[], offset: number): MarkedMention | undefined {
    let byParagraph = this.agreedByParagraph.get(list);
    if (!byParagraph) {
      byParagraph = new Map<number, MarkedMention | undefined>();
      for (const mention of list) {
        const { paragraph } = this.sentenceAt(mention.start);
        const first = byParagraph.has(paragraph) ? byParagraph.get(paragraph) : mention;
        byParagraph.set(paragraph, first && haveSameMark(first, mention) ? first : undefined);
      }
      this.agreedByParagraph.set(list, byParagraph);
    }
    return byParagraph.get(this.sentenceAt(offset).paragraph);
  }

  /** The first place of the sentence of an offset whose unit the mark may be. */
  findPlaceInSentence(offset: number, mark: AmbiguousMark): PlaceEvidence | undefined {
    const sentence = this.sentenceAt(offset);
    const key = `${mark.key} ${sentence.start}`;
    if (!this.places.has(key))
      this.places.set(key, findPlace(this.text, sentence.start, sentence.end, mark, this.context.lexicon));
    return this.places.get(key);
  }

  /** The country that the clause before an offset is about: the first that it names, behind the amount before. */
  subjectOf(offset: number, mark: AmbiguousMark): PlaceEvidence | undefined {
    return findPlace(this.text, this.clauseStart(offset), offset, mark, this.context.lexicon);
  }

  /** The place that the clause of an offset begins with, or that the part of the sentence does and no amount stands between. */
  topicOf(offset: number, mark: AmbiguousMark): PlaceEvidence | undefined {
    const previous = this.marked[findFirstFrom(this.marked, offset) - 1]?.end ?? 0;
    const clause = Math.max(findClauseStart(this.text, offset, CLAUSE_REACH), previous);
    const topic = findTopicPlace(this.text, clause, offset, mark, this.context.lexicon);
    if (topic) return topic;
    const { start } = this.partAt(offset);
    return start < previous || start === clause
      ? undefined
      : findTopicPlace(this.text, start, offset, mark, this.context.lexicon);
  }

  /** The unit of the place whose state the sentence of an offset names, or that its paragraph or the text begins with. */
  stateUnitAt(offset: number, mark: AmbiguousMark): CurrencyCode | undefined {
    const sentence = this.sentenceAt(offset);
    this.states ??= new StateUnits(this.text, this.sentences, this.context.lexicon);
    return this.states.unitIn(sentence, mark);
  }

  private get sentences(): readonly SentenceSpan[] {
    return (this.knownSentences ??= splitSentences(this.text, this.context.mentions));
  }

  private clauseStart(offset: number): number {
    const previous = this.marked[findFirstFrom(this.marked, offset) - 1];
    return Math.max(findClauseStart(this.text, offset, CLAUSE_REACH), previous?.end ?? 0);
  }

  /** The currency whose places the text names most often. */
  countPlaces(mark: AmbiguousMark): CurrencyCode | undefined {
    if (!this.placeCounts.has(mark)) this.placeCounts.set(mark, findMostNamed(this.text, mark, this.context.lexicon));
    return this.placeCounts.get(mark);
  }

  /** May the writer of a text mean this currency by a local unit, as its script and its places show? */
  mayMean(mark: AmbiguousMark, currency: CurrencyCode, offset: number): boolean {
    if (currency === mark.fallback) return true;
    this.knownDetectors ??= this.context.lexicon.rules.createScriptDetector.map((create) => create(this.text));
    if (this.knownDetectors.some((detect) => detect(offset, offset) === 'hant')) return true;
    return this.countPlaces(mark) === currency;
  }

  /** The local unit of the one country that the text names places of. */
  onlyPlace(mark: AmbiguousMark): CurrencyCode | undefined {
    if (!this.onlyPlaces.has(mark)) this.onlyPlaces.set(mark, findOnlyNamed(this.text, mark, this.context.lexicon));
    return this.onlyPlaces.get(mark);
  }

  get dateline(): Dateline | undefined {
    if (this.knownDateline === undefined) {
      this.knownDateline = null;
      for (const find of this.context.lexicon.rules.findDateline)
        this.knownDateline ??= find(this.text, this.context.lexicon) ?? null;
    }
    return this.knownDateline ?? undefined;
  }

  /** The market or pair that an amount at an offset is a price of. */
  marketAt(offset: number): PriceMarket | undefined {
    // Several scopes ask it of one amount, one after another.
    if (this.lastMarket?.offset === offset) return this.lastMarket.market;
    let market = this.markets.get(offset);
    if (market === undefined && !this.markets.has(offset)) {
      for (const find of this.context.lexicon.rules.findMarket) market ??= find(this.text, offset);
      this.markets.set(offset, market);
    }
    this.lastMarket = { offset, market };
    return market;
  }
}

/** May an open mark count the unit that parts with these candidates belong to? */
function mayBeMajorOf(major: AmbiguousMark, key: string, parts: readonly CurrencyCode[]): boolean {
  return major.key === key || major.isLocalUnit === true || major.candidates.some((code) => parts.includes(code));
}
