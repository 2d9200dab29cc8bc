import { isHan, isLatin, isSpace } from '../../../document/chars.js';
import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import type { FormMatch } from '../trie.js';
import { magnitudeOf } from '../mention-value.js';
import { haveSameMark, Mention } from '../mention.js';
import type { RefineContext, Refiner } from '../refine-context.js';
import { testAny } from '../rule-set.js';
import type { Mark } from '../mark.js';
import type { Unit } from '../vocabulary.js';
import { findFirstIndex } from '../../../../support/binary-search.js';
import { mayBeEquivalent } from './equivalent-amounts.js';

/** How far before a level, within its sentence, the other currency of the pair may stand. */
const MAX_ACTOR_DISTANCE = 160;
/** How far behind one level of a pair another may stand, within its line. */
const MAX_NEXT_DISTANCE = 160;
/** How long the words right before a level are, "as low as about". */
const MAX_LEAD = 24;
/** A rate seldom moves by a quarter within one sentence. */
const MAX_MOVE = new Decimal('1.25');

/**
 * Marks the levels of exchange rates of which only one side is a number, behind the name of a currency in their
 * sentence, "the dollar hit an all-time low against the euro and sank below 100 yen", and the levels that follow one: "to 80
 * yen from 82 yen". They are rates, not amounts.
 */
export const markQuotedLevels: Refiner = (context) => {
  const { mentions } = context;
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (mention.rateNote) {
      if (mention.mark && !mention.upper && mention.numeral.digits !== '1') last = mention;
      continue;
    }
    if (!mayBeLevel(mention)) continue;
    if (!(last && isNextLevel(context, last, mention)) && !isLevelOfActor(context, mention)) continue;
    mention.rateNote = true;
    last = mention.upper ? last : mention;
  }
};

/** A plain number with a mark of its own, and not what something costs. */
function mayBeLevel({ mark, scaled, power, per, inheritsMark, restates, ratio }: Mention): boolean {
  return mark?.minor === 0 && !scaled && power === 0 && !per && !inheritsMark && !restates && !ratio;
}

/** Behind a level in its sentence, or with the words of one in the next: "It stood around 77.80 yen". */
function isNextLevel(context: RefineContext, last: Mention, mention: Mention): boolean {
  const { text, lexicon } = context;
  if (!haveSameMark(last, mention) || mention.start - last.end > MAX_NEXT_DISTANCE) return false;
  const between = text.slice(last.end, mention.start);
  if (between.includes('\n') || findSentenceStart(text, last.end, mention.start) > last.end) {
    const hasLead = testAny(lexicon.patterns.levelLead, between.slice(-MAX_LEAD));
    if (!hasLead || testAny(lexicon.patterns.noLevelSubject, between)) return false;
  }
  const [before, now] = [new Decimal(magnitudeOf(last)), new Decimal(magnitudeOf(mention))];
  return areWithinFactor(now, before, MAX_MOVE);
}

/** Is the number the level of a currency that the sentence has named, at a rate that there has been? */
function isLevelOfActor(context: RefineContext, mention: Mention): boolean {
  const { text, lexicon } = context;
  const { start } = mention;
  const lead = text.slice(Math.max(0, start - MAX_LEAD), start);
  if (!testAny(lexicon.patterns.levelLead, lead)) return false;
  const from = findSentenceStart(text, Math.max(0, start - MAX_ACTOR_DISTANCE), start);
  return findActors(context, from, start).some(
    ({ value, end }) =>
      mayBeEquivalent(context, unitOf(value), mention) &&
      !testAny(lexicon.patterns.noLevelSubject, text.slice(end, start)),
  );
}

/** The currencies that are named between two offsets, without those of amounts. */
function findActors(context: RefineContext, from: number, to: number): readonly FormMatch<Mark>[] {
  const { text, lexicon, mentions } = context;
  const found: FormMatch<Mark>[] = [];
  for (let at = from; at < to;) {
    const match = isNameStart(text, at) ? lexicon.unitsAfter.match(text, at) : undefined;
    if (!match || match.end > to || !isCurrencyName(match)) at++;
    else {
      if (!testAny(lexicon.patterns.noRateActor, text.slice(match.end, match.end + MAX_LEAD))) found.push(match);
      at = match.end;
    }
  }
  return found.filter((actor) => {
    const next = mentions[findFirstIndex(mentions, ({ end }) => end <= actor.start)];
    return next === undefined || next.start >= actor.end;
  });
}

function isNameStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || (isLatin(code) && !isLatin(text.charCodeAt(at - 1)));
}

/** Letters that stand for themselves, "euro"; one Han character ends many names. */
function isCurrencyName(match: FormMatch<Unit>): match is FormMatch<Mark> {
  const { value, form } = match;
  if (value.type !== 'mark' || value.minor !== 0) return false;
  return isHan(form.charCodeAt(0)) ? form.length > 1 : /^[a-z][a-z .]{2,}$/i.test(form);
}

function unitOf(mark: Mark): Mention {
  const unit = new Mention({ start: 0, end: 0, digits: '1', power: 0, writing: 'digits' });
  unit.mark = mark;
  return unit;
}

function findSentenceStart(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const sign = text.charAt(at);
    if ('\n\u3002!?;'.includes(sign)) return at + 1;
    // Not the points of "U.S. ".
    if (sign === '.' && isSpace(text.charCodeAt(at + 1)) && text.charAt(at - 2) !== '.') return at + 1;
  }
  return from;
}
