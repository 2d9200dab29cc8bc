import { cutOffInterval, roundedInterval } from '../arithmetic/rounding-interval.js';
import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import type { LocatedFigure } from '../../figures/figure-document.js';
import { isSingleAmount, type LocatedAmount, type SingleAmount } from '../single-figure.js';

/** A sum that a story gives twice: where it reports it, and once more with "the" or 「这笔」. */
export interface SaidTwice {
  readonly first: LocatedAmount;
  readonly again: LocatedAmount;
}

/** A kind of thing that has one sum, e.g. a fine. */
interface SumKind {
  /** The words around the amount where it is first reported. */
  readonly contexts: readonly (readonly [before: RegExp, behind: RegExp])[];
  readonly nouns: string;
}

const ANY = /^/;
const ARTICLE = /\b(?:an?|its) (?:record )?$/;

/** The noun right behind the amount, one adjective between: "a $3 billion all-cash deal". */
const behindAmount = (nouns: string): RegExp => new RegExp(`^[ -](?:[a-z-]+ )?(?:${nouns})\\b`);

const EN_SUMS: readonly SumKind[] = [
  {
    contexts: [
      [/\b(?:buy|bought|acquired?|purchased?|take over)\b[^.;:\d]{1,60}\bfor $/, ANY],
      [ARTICLE, behindAmount('takeover|acquisition|buyout|purchase')],
    ],
    nouns: 'takeover|acquisition|buyout|purchase',
  },
  {
    contexts: [
      [/\bfin(?:ed|ing)\b[^.;:\d]{0,60} $/, ANY],
      [ARTICLE, behindAmount('fine|penalty')],
    ],
    nouns: 'fine|penalty',
  },
  {
    contexts: [
      [/\b(?:lent|lend|borrow(?:ed)?)\b[^.;:\d]{0,40} $/, ANY],
      [ARTICLE, behindAmount('loan|credit')],
    ],
    nouns: 'loan|credit',
  },
  {
    contexts: [
      [/\bdonat(?:ed|es?|ing)\b[^.;:\d]{0,20} $/, ANY],
      [ARTICLE, behindAmount('donation|gift')],
    ],
    nouns: 'donation|gift',
  },
  {
    contexts: [
      [/\bsettled?\b[^.;:\d]{1,50}\bfor $/, ANY],
      [ARTICLE, behindAmount('settlement')],
    ],
    nouns: 'settlement',
  },
  ...['bailout', 'ransom', 'lawsuit', 'contract', 'grant', 'dividend'].map((noun) => ({
    contexts: [[ARTICLE, behindAmount(noun)] as const],
    nouns: noun,
  })),
];

const ZH_SUMS: readonly SumKind[] = [
  {
    contexts: [
      [/[以斥][资資]?$/, /^(?:的?(?:价格|價格|代价|代價))?(?:[收并併][购購]|[买買]下)/],
      [/[收并併][购購][^，。；\d]{1,16}(?:作[价價]|代[价價]|[价價]格)[为為]?$/, ANY],
    ],
    nouns: '(?:[收并併][购購])(?:案|交易)?',
  },
  { contexts: [[/(?:[罚罰]款|[处處]以|[处處][罚罰]|[罚罰])$/, ANY]], nouns: '[罚罰]款|[罚罰][单單金]' },
  { contexts: [[/(?:[贷貸]款|借款|放[贷貸])$/, ANY]], nouns: '[贷貸]款|借款' },
  { contexts: [[/(?:捐款|捐[赠贈]|捐出|捐)了?$/, ANY]], nouns: '捐款|善款|捐[赠贈]' },
  { contexts: [[/和解金?[^，。；\d]{0,8}$/, ANY]], nouns: '和解金' },
];

/** Words that say that it is another one, or another sum of it. */
const ANOTHER =
  /\b(?:another|second|third|separate|previous|earlier|original|initial|former|rival (?:bid|offer)|failed|last year|last month|a year|(?:19|20)\d\d|raised|revised|increased|sweetened|each|both|two|three|including|part of|additional|further|more than|at least|up to|total|combined)\b|另|此前|先前|之前|早前|原[先来來定]|去年|上年|其中|追加|提高|第二|首[笔筆]|各|合[计計共]|[总總]|累[计計]|(?:19|20)\d\d年/;

/** The sum begins its sentence, or what somebody says of it does: nobody else is named. */
const SUBJECT = /^\s*(?:["“‘]?The (?:[a-z]+ of )?|[A-Z][a-z]+s (?:[a-z]+ ){1,4}|[^a-z]{0,6})$/;
/** What the thing is of, behind its noun: "takeover of Beta", "fine that it got". */
const COMPLEMENT = /^ (?:(?:of|by|to|from|for|on|against) (?:the |an? )?([A-Za-z]+)|that|which|who)\b/;

/** A first report further up has usually been repeated since. */
const MAX_FIGURES_BACK = 12;
/** A sum that is this much greater is of something else, unless only the scale is. */
const MAX_FACTOR = new Decimal('3');
const WORDS_LENGTH = 80;
const MAX_CONVERSIONS_LENGTH = 104;

/**
 * The sums that a story gives twice with two values: only where the first report is followed by "the … fine" or
 * 「这笔…罚款」, and no word says that there is another one, or that the sum has changed.
 */
export function findSaidTwice(
  figures: readonly LocatedFigure[],
  text: string,
  sentenceOf: (located: LocatedFigure) => { readonly start: number; readonly end: number },
): readonly SaidTwice[] {
  return figures.flatMap((again, index) => {
    const end = endWithConversions(again, figures[index + 1], text);
    const kind = isPlainAmount(again) ? findKind(again.start, end, text) : undefined;
    if (!kind || !isPlainAmount(again)) return [];
    const since = Math.max(0, index - MAX_FIGURES_BACK);
    const reported = figures.slice(since, index).filter((each, i): each is LocatedAmount => {
      if (!isPlainAmount(each)) return false;
      return isReported(each.start, endWithConversions(each, figures[since + i + 1], text), kind, text);
    });
    const [first] = reported;
    if (!first || !reported.every((each) => haveOneMark(first, each) && statesSame(first, each))) return [];
    if (!haveOneMark(first, again) || statesSame(first, again) || !isOfLikeSize(first, again)) return [];
    // Of one of several things "the" would not do, and a word would say which.
    const [from, to] = [sentenceOf(first), sentenceOf(again)];
    const [before, behind] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
    if (from.start === to.start || ANOTHER.test(before) || ANOTHER.test(behind)) return [];
    if (!SUBJECT.test(text.slice(to.start, again.start))) return [];
    return isOfOther(text.slice(end, to.end).replace(behindAmount(kind.nouns), ''), before) ? [] : [{ first, again }];
  });
}

function isPlainAmount(located: LocatedFigure): located is LocatedAmount {
  const { restates, rateNote, per, qualifier } = located.figure;
  return isSingleAmount(located) && restates === undefined && !rateNote && per === undefined && qualifier === 'exact';
}

const CONVERSIONS = /^ ?\([^()]{1,100}\)/;

/** Where an amount ends, with its conversions in brackets: the noun stands behind them. */
function endWithConversions({ end }: LocatedFigure, next: LocatedFigure | undefined, text: string): number {
  if (next?.figure.restates === undefined) return end;
  const [conversions = ''] = CONVERSIONS.exec(text.slice(end, end + MAX_CONVERSIONS_LENGTH)) ?? [];
  return end + conversions.length;
}

/** What an amount with "the" or 「这笔」 is the sum of. */
function findKind(start: number, end: number, text: string): SumKind | undefined {
  const code = text.charCodeAt(start - 1);
  if (code === 0x20) {
    const before = text.slice(Math.max(0, start - 40), start);
    const behind = text.slice(end, end + WORDS_LENGTH);
    if (/\b[Tt]he $/.test(before)) return EN_SUMS.find(({ nouns }) => behindAmount(nouns).test(behind));
    const [, noun] = /\b[Tt]he ([a-z]+) of $/.exec(before) ?? [];
    return noun === undefined ? undefined : EN_SUMS.find(({ nouns }) => nouns.split('|').includes(noun));
  }
  if (!/(?:[这這该該此][笔筆项項宗桩樁]|[该該])$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  const behind = text.slice(end, end + WORDS_LENGTH);
  return ZH_SUMS.find(({ nouns }) => new RegExp(`^的?(?:巨[额額])?(?:${nouns})`).test(behind));
}

function isReported(start: number, end: number, { contexts }: SumKind, text: string): boolean {
  const before = text.slice(Math.max(0, start - WORDS_LENGTH), start).toLowerCase();
  const behind = text.slice(end, end + WORDS_LENGTH).toLowerCase();
  return contexts.some(([leads, follows]) => leads.test(before) && follows.test(behind));
}

/** Is it of a party that the first report does not name? */
function isOfOther(behind: string, firstReport: string): boolean {
  const complement = COMPLEMENT.exec(behind);
  if (!complement) return false;
  const [, name] = complement;
  return name === undefined || !(/^(?:its|his|her|their)$/.test(name) || firstReport.includes(name));
}

function haveOneMark(a: LocatedAmount, b: LocatedAmount): boolean {
  return a.figure.currency === b.figure.currency && a.figure.script === b.figure.script;
}

/** One may be rounded or cut off from the other. */
function statesSame({ figure: a }: LocatedAmount, { figure: b }: LocatedAmount): boolean {
  return mayBeRoundedTo(a, b) || mayBeRoundedTo(b, a);
}

function mayBeRoundedTo(figure: SingleAmount, to: SingleAmount): boolean {
  const value = parseDecimal(figure.value).abs();
  const { low, high } = roundedInterval(to, to.value);
  const cutOff = cutOffInterval(to, to.value)?.high ?? high;
  return value.gte(low) && value.lte(cutOff.gt(high) ? cutOff : high);
}

function isOfLikeSize({ figure: a }: LocatedAmount, { figure: b }: LocatedAmount): boolean {
  const [first, second] = [parseDecimal(a.value).abs(), parseDecimal(b.value).abs()];
  if (first.c.join('') === second.c.join('')) return true;
  return areWithinFactor(first, second, MAX_FACTOR);
}
