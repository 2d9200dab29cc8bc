import type { DecimalString } from '../money/decimal.js';
import type { Prose } from '../text/markup/prose.js';
import type { RefineContext } from './context.js';
import type { Figure, Recognition } from './figure.js';
import { isMoney, type Mention } from './mention.js';
import { magnitudeOf, significantOf, upperMagnitudeOf } from './mention-value.js';
import { compareDigits } from './numeral.js';
import { scriptReader } from './script.js';

/** Turns what the refiners settled into figures; numbers that count no money, percentage or multiple fall away. */
export function toRecognition(
  { mentions, declarations, options }: RefineContext,
  input: string,
  prose: Prose,
): Recognition {
  const kinds = options.kinds;
  const kept = mentions.filter((mention) => kindOf(mention) && (!kinds || kinds.includes(kindOf(mention)!)));
  const ids = new Map(kept.map((mention, i) => [mention, `f${i + 1}`]));
  const scriptAt = scriptReader(prose.text);
  const figures = kept.map((mention): Figure => {
    const { start, end } = prose.toOriginal(mention.start, mention.end);
    const restates = mention.restates && ids.get(mention.restates);
    return {
      id: ids.get(mention)!,
      kind: kindOf(mention)!,
      start,
      end,
      text: input.slice(start, end),
      ...valuesOf(mention),
      ...currencyOf(mention),
      qualifier: mention.qualifier,
      ...(mention.per === undefined ? {} : { per: mention.per }),
      significantDigits: significantOf(mention),
      ...(restates === undefined ? {} : { restates }),
      ...(mention.rateNote ? { rateNote: true } : {}),
      script: scriptAt(mention.start, mention.end),
    };
  });
  return {
    figures,
    declarations: declarations.map((declaration) => {
      const { start, end } = prose.toOriginal(declaration.start, declaration.end);
      const { currency, scale } = declaration;
      return { start, end, text: input.slice(start, end), currency, ...(scale === undefined ? {} : { scale }) };
    }),
  };
}

function kindOf(mention: Mention): Figure['kind'] | undefined {
  return mention.ratio?.kind ?? (isMoney(mention) ? 'money' : undefined);
}

type Values = Pick<Figure, 'value' | 'minValue' | 'maxValue'>;

function valuesOf(mention: Mention): Values {
  const first = signed(magnitudeOf(mention), mention.negative);
  const upper = upperMagnitudeOf(mention) ?? (mention.upper && magnitudeOf(mention.upper));
  if (upper === undefined) return { value: first };
  const second = signed(upper, mention.upper?.negative ?? mention.negative);
  return isLess(second, first) ? { minValue: second, maxValue: first } : { minValue: first, maxValue: second };
}

function signed(magnitude: DecimalString, negative: boolean): DecimalString {
  return negative && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
}

function isLess(a: DecimalString, b: DecimalString): boolean {
  const [aMinus, bMinus] = [a.startsWith('-'), b.startsWith('-')];
  if (aMinus !== bMinus) return aMinus;
  return aMinus ? compareDigits(a.slice(1), b.slice(1)) > 0 : compareDigits(a, b) < 0;
}

function currencyOf(mention: Mention): Partial<Figure> {
  if (mention.ratio || mention.currency === undefined) return {};
  const { currency, certainty, reason, mark } = mention;
  const candidates = mark?.ambiguous?.candidates.filter((candidate) => candidate !== currency) ?? [];
  const market = mark?.market && currency === 'CNY' ? { market: mark.market } : {};
  if (certainty === 'explicit') return { currency, ...market, certainty };
  return {
    currency,
    ...market,
    ...(certainty === undefined ? {} : { certainty }),
    ...(reason === undefined ? {} : { reason }),
    ...(candidates.length > 0 ? { candidates } : {}),
  };
}
