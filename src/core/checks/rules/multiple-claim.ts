import { Decimal } from '../../money/decimal.js';
import { roundRatio } from '../../money/ratio.js';
import {
  findMultipleClaims,
  findNamedMultiples,
  isPlausibleMultiple,
  type FoundMultiple,
} from '../claims/find-multiples.js';
import { MEASURE_FIELDS, measureOf } from '../claims/comparison.js';
import { actualMultiple, multipleAgrees, multipleAgreesAs, multipleAgreesAsPrinted } from '../claims/multiple.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { toQuotedText } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { rewriteNumber } from '../rewriting/rewrite.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    times: '{to} is {actual} times {from}',
    timesMore: '{to} is {actual} times more than {from}',
    agrees: '{comparison}, as {stated} says.',
    agreesRounded: '{comparison}; {stated} is near enough.',
    differs: '{comparison}, not {stated}.',
    quoted: '"{word}"',
    // 增长N倍 ("grew by N times") said of what has grown to N times.
    looseGrowth: '{comparison}; it has grown to {stated} as much, not by it.',
    suggestion: 'the multiple of the two',
  },
  zh: {
    times: '{to}是{from}的 {actual} 倍',
    timesMore: '{to}比{from}多 {actual} 倍',
    agrees: '{comparison}，与{stated}相符。',
    agreesRounded: '{comparison}，与{stated}大致相符。',
    differs: '{comparison}，而非{stated}。',
    quoted: '「{word}」',
    looseGrowth: '{comparison}；是增长到{stated}，而非增长{stated}。',
    suggestion: '两者的倍数',
  },
});

const data = {
  stated: { type: 'string', description: 'The multiple as stated.' },
  expected: { type: 'string', description: 'The multiple that the two amounts give.' },
  meaning: {
    type: 'string',
    values: ['times', 'times-more'],
    description: '`times`: of the whole amount; `times-more`: of what was added.',
  },
  from: { type: 'string', description: 'The amount that is multiplied.' },
  to: { type: 'string', description: 'The amount that comes out.' },
  ...MEASURE_FIELDS,
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Is one amount so many times the other as the text says? */
export const multipleClaim = defineRule({
  key: 'multiple-claim',
  title: { en: 'A stated multiple does not follow from its two figures', zh: '所述倍数与两数不符' },
  description: '"twelve times", "doubled", 增长两倍 with the two amounts',
  severities: ['error', 'warning'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const claims = [
      ...context.sentences.flatMap((sentence) => findMultipleClaims(sentence, context)),
      ...context.countedSentences.flatMap(findNamedMultiples),
    ];
    const resolved = resolveClaims(claims, locate, multipleAgrees, isPlausibleMultiple, context.wantsOk);
    return resolved
      .filter(({ claim, agrees }) => !agrees || multipleAgreesAsPrinted(claim))
      .map(({ claim, agrees }) => draftFinding(claim, agrees, context));
  },
});

/** Where the finding is put: a factor in a word is no figure, so then at the amount that comes out. */
const locate = ({ multiple, to }: FoundMultiple) => multiple ?? to;

function draftFinding(claim: FoundMultiple, agrees: boolean, context: RuleContext): Draft {
  const { multiple, from, to, meaning, factor, isNamed, word } = claim;
  const { id, start, end, script } = locate(claim).figure;
  const t = new Translator(messages, script);
  const isGrowth = meaning === 'times-more';
  const isLoose = isGrowth && !agrees && multipleAgreesAs(claim, 'times');
  const { dividend, divisor } = actualMultiple(claim);
  const actual = { dividend: isGrowth ? dividend.minus(divisor) : dividend, divisor };
  const expected = roundRatio(actual, 2, 'half-up');
  const digits = multiple ? Math.max(0, multiple.figure.significantDigits - 1 - factor.e) : 0;
  const shown = roundRatio(actual, digits, 'half-up');
  const rewritings = multiple && shown.gt('0') ? (rewriteNumber(multiple.figure, shown) ?? []) : [];
  const others = (multiple ? [to, from] : [from]).map(({ figure }) => figure.id);
  const comparison = t.say(isGrowth ? 'timesMore' : 'times', {
    from: toQuotedText(from.figure.text),
    to: toQuotedText(to.figure.text),
    actual: expected.toFixed(),
  });
  return {
    severity: agrees ? 'ok' : isNamed && !isLoose ? 'error' : 'warning',
    start,
    end,
    figures: [id, ...others],
    message: t.say(keyOf(agrees, isLoose, expected.minus(factor).abs().times(NEAR_DIVISOR).lte(factor)), {
      comparison,
      // A factor in a word is no noun: not "doubled".
      stated: multiple ? word : t.say('quoted', { word }),
    }),
    data: {
      stated: factor.toFixed(),
      expected: expected.toFixed(),
      meaning: isGrowth ? 'times-more' : 'times',
      from: from.figure.value,
      to: to.figure.value,
      ...measureOf(to.figure),
    },
    suggestions: agrees || !multiple ? [] : buildSuggestions(multiple, rewritings, t.say('suggestion', {}), context),
  };
}

/** A multiple that is off by no more than a twentieth is the one that is stated. */
const NEAR_DIVISOR = new Decimal('20');

function keyOf(agrees: boolean, isLoose: boolean, isNear: boolean) {
  if (agrees) return isNear ? 'agrees' : 'agreesRounded';
  return isLoose ? 'looseGrowth' : 'differs';
}
