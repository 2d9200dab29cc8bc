import { parseDecimal } from '../../money/decimal.js';
import { roundRatio } from '../../money/ratio.js';
import { powerOfTen } from '../arithmetic/interval.js';
import { measureOf, MEASURE_FIELDS } from '../claims/comparison.js';
import { findPerUnitClaims, isPlausiblePerUnit, perUnitAgrees, type PerUnitClaim } from '../claims/per-unit-claims.js';
import { resolveClaims } from '../claims/resolve-claims.js';
import type { DataOf, DataSchema } from '../data-schema.js';
import type { FindingDraft } from '../finding-draft.js';
import { maskFigures, type MaskedSentence } from '../masked-sentence.js';
import { toQuotedText, formatRatio, groupThousands, inMeasure } from '../messages/format.js';
import { defineMessages } from '../messages/messages.js';
import { Translator } from '../messages/translator.js';
import { applyRewritings, rewriteAmount } from '../rewriting/rewrite.js';
import type { LocatedSingle } from '../single-figure.js';
import { buildSuggestions } from '../suggestion.js';
import { defineRule, type RuleContext } from './rule.js';

const messages = defineMessages({
  en: {
    each: '{total} for {count} is {actual} each',
    total: '{count} at {each} each come to {actual}',
    agrees: '{product}, as {stated} says.',
    differs: '{product}, not {stated}.',
    suggestion: 'what the other two give',
  },
  zh: {
    each: '{total}除以{count}，平均 {actual}',
    total: '{count}乘以{each}，合计 {actual}',
    agrees: '{product}，与{stated}相符。',
    differs: '{product}，而非{stated}。',
    suggestion: '由另外两数得出',
  },
});

const data = {
  stated: { type: 'string', description: 'The amount as stated: for each, or in all.' },
  expected: { type: 'string', description: 'What the other two give.' },
  meaning: {
    type: 'string',
    values: ['each', 'total'],
    description: '`each`: the amount for each is compared; `total`: the total is.',
  },
  total: { type: 'string', description: 'The total as stated.' },
  each: { type: 'string', description: 'The amount for each as stated.' },
  count: { type: 'string', description: 'How many there are.' },
  ...MEASURE_FIELDS,
} as const satisfies DataSchema;

type Draft = FindingDraft<DataOf<typeof data>>;

/** Is a total so many times the amount for each? */
export const perUnit = defineRule({
  key: 'per-unit',
  title: {
    en: 'A total, the number that share it and the amount for each do not agree',
    zh: '总额、数量与单位金额不一致',
  },
  description: '"$120,000 to 400 workers, or $300 each", "400 shares at $30 each for $12,000"',
  severities: ['error'],
  needs: { figures: 2 },
  data,
  messages,
  check(context) {
    const claims = context.sentences
      .filter(
        ({ figures, masked }) => figures.some(({ figure }) => figure.per !== undefined) || UNIT_PRICE.test(masked.text),
      )
      .flatMap((sentence) => findPerUnitClaims(maskWhole(sentence, context)));
    const resolved = resolveClaims(claims, locate, perUnitAgrees, isPlausiblePerUnit, context.wantsOk);
    return resolved.map(({ claim, agrees }) => draftFinding(claim, agrees, context));
  },
});

/** A word for a price per unit. */
const UNIT_PRICE = /单价|單價/;

/** With the asides that other claims leave out: ", or 26 cents a share" behind a total. */
function maskWhole({ start, end, figures }: RuleContext['sentences'][number], { text }: RuleContext): MaskedSentence {
  return maskFigures(text, start, end, figures, { keepsAsides: true });
}

const locate = ({ isOfTotal, total, each }: PerUnitClaim): LocatedSingle => (isOfTotal ? total : each);

function draftFinding(claim: PerUnitClaim, agrees: boolean, context: RuleContext): Draft {
  const { total, each, count, countText, isOfTotal } = claim;
  const stated = locate(claim);
  const { id, start, end, script, value } = stated.figure;
  const t = new Translator(messages, script);
  const [whole, part] = [parseDecimal(total.figure.value), parseDecimal(each.figure.value)];
  const actual = isOfTotal
    ? { dividend: count.times(part), divisor: powerOfTen(0) }
    : { dividend: whole, divisor: count };
  const digits = Math.max(3, stated.figure.significantDigits);
  const rewritings = rewriteAmount({ ...stated.figure, significantDigits: digits }, [actual]) ?? [];
  const product = t.say(isOfTotal ? 'total' : 'each', {
    total: toQuotedText(total.figure.text),
    each: toQuotedText(each.figure.text),
    count: toQuotedText(countText),
    actual:
      rewritings.length > 0
        ? toQuotedText(applyRewritings(stated.figure.text, rewritings))
        : inMeasure(stated.figure, groupThousands(formatRatio(actual, 6))),
  });
  return {
    severity: agrees ? 'ok' : 'error',
    start,
    end,
    figures: [id, (isOfTotal ? each : total).figure.id],
    message: t.say(agrees ? 'agrees' : 'differs', { product, stated: toQuotedText(stated.figure.text) }),
    data: {
      stated: value,
      expected: roundRatio(actual, 2, 'half-up').toFixed(),
      meaning: isOfTotal ? 'total' : 'each',
      total: total.figure.value,
      each: each.figure.value,
      count: count.toFixed(),
      ...measureOf(stated.figure),
    },
    suggestions: agrees ? [] : buildSuggestions(stated, rewritings, t.say('suggestion', {}), context),
  };
}
