import { elementAt } from '../../../../support/get-or-throw.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import type { AmountsBeside, UnmarkedAmountRules } from '../lexicon.js';
import { withMinor, type Mark } from '../mark.js';
import { isMoney, type MarkedMention, type Mention } from '../mention.js';
import { findPerUnit, floorOfPerUnit } from '../per-unit.js';
import { findQualifier } from '../qualifier.js';
import { REASONS } from '../reasons.js';
import { testAny } from '../rule-set.js';
import { mayBeEquivalent } from './equivalent-amounts.js';

/** How far an unmarked amount may stand from the marked one whose currency it takes, in characters. */
const MAX_LENDER_DISTANCE = 400;
/** The same for one whose currency a bracket with another amount calls for. */
const MAX_BRACKET_LENDER_DISTANCE = 80;
/** Widest text between two items of a list: a name and a verb. */
const MAX_LIST_GAP = 30;

const ALONE: AmountsBeside = {
  near: undefined,
  older: undefined,
  previous: undefined,
  hasMoney: false,
  continuesList: false,
  findAhead: () => undefined,
};

/**
 * Takes a number without a mark for money where the words round it say so: "a loss of 5.41 billion". When that is, and
 * whether its currency is that of the last marked amount or the local one, is up to the language of the number.
 */
export const inferUnmarkedCurrencies: Refiner = (context) => {
  const { text, lexicon } = context;
  const { unmarkedAmounts } = lexicon.rules;
  let last: Mention | undefined;
  let older: Mention | undefined;
  /** The last amount that no bracket says again. */
  let outside: Mention | undefined;
  const hasMoney =
    context.mentions.some(isMoney) ||
    context.mentions.some(
      (mention) =>
        !mention.ratio &&
        !mention.quantity &&
        rulesOf(unmarkedAmounts, text, mention)?.isAmount(text, lexicon, mention, ALONE) === true,
    );
  for (const [i, mention] of context.mentions.entries()) {
    if (isMoney(mention)) {
      if (mention.rateNote) continue;
      // "77m euros (£53m; $100m)": both are in the bracket behind the first.
      const isInside =
        (last !== undefined && isInBracketBehind(text, last.end, mention.start)) ||
        (outside !== undefined && outside !== last && isInBracketBehind(text, outside.end, mention.start));
      if (!isInside) outside = mention;
      [older, last] = [last, mention];
      continue;
    }
    if (mention.ratio ?? mention.mark ?? mention.quantity) continue;
    const localMark = findLocalMark(unmarkedAmounts, text, mention);
    if (localMark) {
      mention.mark = localMark;
      mention.inheritsMark = true;
      mention.per ??= findPerUnit(text, lexicon, mention.start, mention.end);
      [older, last, outside] = [last, mention, mention];
      continue;
    }
    const lender = findBracketLender(context, mention, [last, older], context.mentions[i + 1]);
    if (lender) {
      [older, last, outside] = [last, mention, mention];
      assignInheritedMark(context, mention, withMinor(lender.mark, 0));
      continue;
    }
    const rules = rulesOf(unmarkedAmounts, text, mention);
    const lenderBefore = rules?.looksOutsideBrackets || isRuledOut(context, last) ? outside : last;
    const near = lenderBefore && mention.start - lenderBefore.end <= MAX_LENDER_DISTANCE ? lenderBefore : undefined;
    const continuesList = last?.inheritsMark === true && isOneList(text, last.end, mention.start);
    const findAhead = (): Mention | undefined => findLenderAhead(context, i);
    const beside = { near, older, previous: context.mentions[i - 1], hasMoney, continuesList, findAhead };
    if (!rules?.isAmount(text, lexicon, mention, beside)) continue;
    assignInheritedMark(
      context,
      mention,
      rules.chooseMark(text, lexicon, beside, mention, context.mentions[i + 1]),
      last,
    );
    [older, last, outside] = [last, mention, mention];
  }
  lendBackwards(context);
};

/** The first amount with a currency behind a number, when it is near enough to lend it. */
function findLenderAhead({ mentions }: RefineContext, index: number): Mention | undefined {
  const from = elementAt(mentions, index).end;
  for (let i = index + 1; i < mentions.length; i++) {
    const mention = elementAt(mentions, i);
    if (mention.start - from > MAX_LENDER_DISTANCE) return undefined;
    if (isMoney(mention) && !mention.rateNote && !mention.needsSupport) return mention;
  }
  return undefined;
}

/** "HK$6m (the same below; EUR0.7m)": the bracket says that what follows is not in the currency of the amount within. */
function isRuledOut({ units }: RefineContext, last: Mention | undefined): boolean {
  return (
    last !== undefined &&
    units.some(
      ({ start, end, unit, table }) =>
        !table && start < last.start && last.end < end && unit.mark?.currency !== last.mark?.currency,
    )
  );
}

/** "100,000 and 50,000 in grants": of a list without a mark, the last item may be the one that the words say is money. */
function lendBackwards(context: RefineContext): void {
  const { text, lexicon, mentions } = context;
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [mention, next] = [elementAt(mentions, i), elementAt(mentions, i + 1)];
    if (!next.mark || !next.inheritsMark || !next.scaled || next.reason !== REASONS.unmarked) continue;
    if (isMoney(mention) || mention.ratio || mention.quantity || !mention.scaled || mention.numeral.bare) continue;
    if (!lexicon.lists.perUnitSeparators.has(text.slice(mention.end, next.start).trim())) continue;
    assignInheritedMark(context, mention, next.mark);
  }
}

/** The rules of the language that the number stands in. */
function rulesOf(
  languages: readonly UnmarkedAmountRules[],
  text: string,
  mention: Mention,
): UnmarkedAmountRules | undefined {
  for (const rules of languages) if (rules.owns(text, mention)) return rules;
  return undefined;
}

function findLocalMark(languages: readonly UnmarkedAmountRules[], text: string, mention: Mention): Mark | undefined {
  for (const { isLocalAmount, localMark } of languages) if (isLocalAmount?.(text, mention)) return localMark;
  return undefined;
}

function assignInheritedMark({ text, lexicon }: RefineContext, mention: Mention, mark: Mark, last?: Mention): void {
  mention.mark = mark;
  mention.inheritsMark = true;
  mention.reason = REASONS.unmarked;
  mention.qualifier = mention.upper ? mention.qualifier : findQualifier(text, lexicon, mention);
  mention.per ??= findPerUnit(text, lexicon, mention.start, mention.end, floorOfPerUnit(text, lexicon, last?.end ?? 0));
}

/** Widest text between an amount and one in the bracket behind it. */
const MAX_BRACKET_GAP = 40;

function isInBracketBehind(text: string, from: number, to: number): boolean {
  if (to - from > MAX_BRACKET_GAP) return false;
  const between = text.slice(from, to);
  const open = text.charAt(to) === '(' ? to : from + between.lastIndexOf('(');
  return open >= from && !text.slice(open, to).includes(')');
}

function isOneList(text: string, from: number, to: number): boolean {
  return to - from <= MAX_LIST_GAP && !text.slice(from, to).includes('\n');
}

/** "500 million euros ($527 million), Germany 1.2 billion ($1.26 billion)": the bracket says an amount like the first again. */
function findBracketLender(
  context: RefineContext,
  mention: Mention,
  before: readonly (Mention | undefined)[],
  next: Mention | undefined,
): MarkedMention | undefined {
  const { text, lexicon } = context;
  if (!next || next.start - mention.end > 12 || !isMoney(next) || mention.shortScale) return undefined;
  if (!mention.scaled && !mention.grouped) return undefined;
  const lead = text.slice(mention.end, next.start);
  if (text.charAt(next.end) !== ')' || !(/^\s?\($/.test(lead) || testAny(lexicon.patterns.bracketLead, lead)))
    return undefined;
  return before.find(
    (amount): amount is MarkedMention =>
      amount?.mark !== undefined &&
      mention.start - amount.end <= MAX_BRACKET_LENDER_DISTANCE &&
      mayBeEquivalent(context, mention.with({ mark: amount.mark }), next),
  );
}
