import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';
import { roundRatio, type Ratio } from '../../money/ratio.js';
import {
  actualPercent,
  changeAgrees,
  changeAgreesAnnualised,
  changeAgreesAsMean,
  changeAgreesAsPrinted,
  changeAgreesCutOff,
  findScaleOfChange,
  impliedBase,
  roundingAllows,
  statedPercent,
} from '../claims/change.js';
import { MEASURE_FIELDS, measureOf } from '../claims/comparison.js';
import { findChangeClaims, findNamedChanges, isPlausible, type LocatedChange } from '../claims/find-changes.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import { toQuotedText, formatRatio, groupThousands, inMeasure } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { applyRewritings, rewriteAmount, rewriteNumber } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { powerOfTen } from '../arithmetic/interval.js';
import type { LocatedSingle } from '../single-figure.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    fallFromTo: 'From {from} to {to} is a fall of {actual}',
    riseFromTo: 'From {from} to {to} is a rise of {actual}',
    fallBy: 'Down {from} to {to} is a fall of {actual}',
    riseBy: 'Up {from} to {to} is a rise of {actual}',
    yearlyFall: 'From {from} to {to} in {years} years is a fall of {actual} a year',
    yearlyRise: 'From {from} to {to} in {years} years is a rise of {actual} a year',
    agrees: '{change}, as {stated} says.',
    agreesRounded: '{change} as printed; before rounding it may be {stated}.',
    byRounding: '{change} as printed, not {stated}, unless both are rounded by much.',
    differs: '{change}, not {stated}{neededBase}.',
    statedFall: 'a fall of {stated}',
    statedRise: 'a rise of {stated}',
    neededBaseOfFall: '; {stated} would be the fall from {base}',
    neededBaseOfRise: '; {stated} would be the rise from {base}',
    wrongScale:
      '{wrong} beside {other} is no change of {stated}; {meant} would be: the word for thousand, million or billion is missing or wrong.',
    suggestion: 'the change between the two',
  },
  zh: {
    fallFromTo: '由{from}到{to}，下降 {actual}',
    riseFromTo: '由{from}到{to}，上升 {actual}',
    fallBy: '减{from}至{to}，即下降 {actual}',
    riseBy: '增{from}至{to}，即上升 {actual}',
    yearlyFall: '{years}年间由{from}到{to}，平均每年下降 {actual}',
    yearlyRise: '{years}年间由{from}到{to}，平均每年上升 {actual}',
    agrees: '{change}，与{stated}相符。',
    agreesRounded: '{change}（按所印数字）；取整前可为{stated}。',
    byRounding: '{change}（按所印数字），而非{stated}，除非两数均大幅取整。',
    differs: '{change}，而非{stated}{neededBase}。',
    statedFall: '下降 {stated}',
    statedRise: '上升 {stated}',
    neededBaseOfFall: '；若为{stated}，起点应为{base}',
    neededBaseOfRise: '；若为{stated}，起点应为{base}',
    wrongScale: '{wrong}与{other}相比，变动并非{stated}；若为{meant}则相符：数量单位（万、亿等）缺失或有误。',
    suggestion: '两者之间的变动',
  },
});

const data = {
  stated: { type: 'string', description: 'The percentage as stated; negative for a fall.' },
  expected: { type: 'string', description: 'The percentage that the two amounts give; negative for a fall.' },
  from: { type: 'string', description: 'The amount before.' },
  to: { type: 'string', description: 'The amount after.' },
  ...MEASURE_FIELDS,
  years: { type: 'integer', optional: true, description: 'Over so many years, for a percentage of each year.' },
  baseOfStated: {
    type: 'string',
    optional: true,
    description: 'The amount before that would make the stated percentage right.',
  },
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Does a percentage follow from the two amounts that it is said to lie between? */
export const percentChange = defineRule({
  key: 'percent-change',
  title: { en: 'A stated change does not follow from its two figures', zh: '所述变动与前后两数不符' },
  description: 'a percentage with the two amounts that it lies between',
  severities: ['error', 'warning', 'info'],
  needs: { figures: 3 },
  data,
  messages,
  check(context) {
    const claims = [
      ...context.sentences.flatMap((sentence) => findChangeClaims(sentence, context)),
      ...context.countedSentences.flatMap(findNamedChanges),
    ].filter(({ change }) => changeAgrees(change) || !(changeAgreesAnnualised(change) || changeAgreesAsMean(change)));
    const resolved = resolveClaims(
      claims,
      ({ percent }) => percent,
      ({ change }) => changeAgrees(change),
      isPlausible,
      context.wantsOk,
    );
    return resolved.map(({ claim, agrees }) => {
      const power = agrees || !claim.isNamed || claim.isStep ? undefined : findScaleOfChange(claim.change);
      return power === undefined ? draftFinding(claim, agrees, context) : draftScaleFinding(claim, power, context);
    });
  },
});

/** One of the two amounts has the wrong scale word, or none: the percentage is right but for a power of ten. */
function draftScaleFinding(
  { change, percent, others: [before, after] }: LocatedChange,
  power: number,
  { text }: RuleContext,
): Draft {
  // The amount without a scale word is the wrong one; of two that have one, the later.
  const hasScale = ({ start, end }: LocatedSingle): boolean => SCALE_WORD.test(text.slice(start, end));
  const wrong = hasScale(after) && !hasScale(before) ? before : after;
  const { id, start, end, script } = wrong.figure;
  const t = new Translator(messages, script);
  const factor = powerOfTen(wrong === after ? power : -power);
  const meant = { dividend: parseDecimal(wrong.figure.value).times(factor), divisor: powerOfTen(0) };
  return {
    severity: 'error',
    start,
    end,
    figures: [id, percent.figure.id, (wrong === after ? before : after).figure.id],
    message: t.say('wrongScale', {
      wrong: toQuotedText(wrong.figure.text),
      other: toQuotedText((wrong === after ? before : after).figure.text),
      stated: toQuotedText(percent.figure.text),
      meant: inMeasure(wrong.figure, groupThousands(meant.dividend.toFixed())),
    }),
    data: {
      stated: statedPercent(change).toFixed(),
      expected: formatRatio(actualPercent(change), 6),
      from: change.exact.from.toFixed(),
      to: change.exact.to.toFixed(),
      ...measureOf(after.figure),
    },
  };
}

const SCALE_WORD = /illion|\b(?:bn|mn?|tn|bln|mln)\b|\d(?:bn|mn?|tn|k)\b|[万萬亿億兆]|crore|lakh/i;

function draftFinding(claim: LocatedChange, agrees: boolean, context: RuleContext): Draft {
  const { change, percent, others } = claim;
  const { id, start, end, script, value } = percent.figure;
  const t = new Translator(messages, script);
  const actual = actualPercent(change);
  const isFall = actual.dividend.lt('0');
  const decimals = (value.split('.')[1] ?? '').length;
  const expected = roundRatio(actual, Math.max(2, decimals), 'half-up');
  const base = impliedBase(change);
  // A number cannot correct a rise that is called a fall.
  const rewritings =
    isFall === change.isFall ? rewriteNumber(percent.figure, roundRatio(actual, decimals, 'half-up').abs()) : [];
  return {
    severity: agrees ? 'ok' : severityOf(claim),
    start,
    end,
    figures: [id, ...others.map(({ figure }) => figure.id)],
    message: buildMessage(claim, agrees, `${expected.abs().toFixed()}%`, t),
    data: {
      stated: statedPercent(change).toFixed(),
      expected: expected.toFixed(Math.max(2, decimals)),
      from: change.exact.from.toFixed(),
      to: change.exact.to.toFixed(),
      ...measureOf(others[1].figure),
      ...(change.yearly ? { years: change.yearly.years } : {}),
      ...(base ? { baseOfStated: formatRatio(base, 6) } : {}),
    },
    suggestions: agrees ? [] : buildSuggestions(percent, rewritings ?? [], t.say('suggestion', {}), context),
  };
}

function severityOf({ change, isNamed }: LocatedChange): Severity {
  if (roundingAllows(change)) return 'warning';
  return changeAgreesCutOff(change) ? 'info' : isNamed ? 'error' : 'warning';
}

/** @param actual the percentage that the amounts give, without a sign */
function buildMessage(
  { change, percent, others, isStep }: LocatedChange,
  agrees: boolean,
  actual: string,
  t: Translator<typeof messages>,
): string {
  const [before, after] = [others[0].figure, others[1].figure];
  const isFall = actualPercent(change).dividend.lt('0');
  const stated = toQuotedText(percent.figure.text);
  const values = { from: toQuotedText(before.text), to: toQuotedText(after.text), actual };
  const { yearly } = change;
  const described = yearly
    ? t.say(isFall ? 'yearlyFall' : 'yearlyRise', { ...values, years: yearly.years })
    : t.say(isStep ? (isFall ? 'fallBy' : 'riseBy') : isFall ? 'fallFromTo' : 'riseFromTo', values);
  if (agrees) return t.say(changeAgreesAsPrinted(change) ? 'agrees' : 'agreesRounded', { change: described, stated });
  if (roundingAllows(change)) return t.say('byRounding', { change: described, stated });
  const base = impliedBase(change);
  return t.say('differs', {
    change: described,
    stated: isFall === change.isFall ? stated : t.say(change.isFall ? 'statedFall' : 'statedRise', { stated }),
    neededBase: base
      ? t.say(change.isFall ? 'neededBaseOfFall' : 'neededBaseOfRise', {
          stated,
          base: formatAmountLike(isStep ? after : before, base),
        })
      : '',
  });
}

/** An amount in the form of a figure, with enough digits to distinguish it from its neighbours. */
function formatAmountLike(model: Figure, amount: Ratio): string {
  const rewritings = rewriteAmount({ ...model, significantDigits: Math.max(3, model.significantDigits) }, [amount]);
  if (rewritings) return toQuotedText(applyRewritings(model.text, rewritings));
  return inMeasure(model, groupThousands(formatRatio(amount, 5)));
}
