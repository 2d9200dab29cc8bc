import { areWithinFactor, Decimal } from '../../../money/decimal.js';
import { UNITS_OF_GOODS_IN_DOLLARS } from '../../../money/goods-in-dollars.js';
import { magnitudeOf } from '../mention-value.js';
import { REASONS } from '../reasons.js';
import { assume, type CurrencyEvidence, type MarkInText } from './currency-evidence.js';
import type { CurrencyDocument } from './currency-document.js';

/** Local and world prices differ by the rate of the currencies; two prices of one market hardly do so much. */
const MAX_FACTOR = '2.5';

/** A price of the same good, and of its size, stands before it in US dollars. */
export function findPriceOfGood(
  { mention, ambiguous }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  const per = mention?.per;
  if (!mention || per === undefined || !ambiguous.isLocalUnit || mention.scaled || !UNITS_OF_GOODS_IN_DOLLARS.has(per))
    return undefined;
  const [quote] = document.lendersOf(
    `$/${per}`,
    ({ mark, per: other, scaled, rateNote }) => mark.currency === 'USD' && other === per && !scaled && !rateNote,
  );
  if (!quote || quote.start > mention.start) return undefined;
  const [price, known] = [new Decimal(magnitudeOf(mention)), new Decimal(magnitudeOf(quote))];
  return areWithinFactor(price, known, MAX_FACTOR)
    ? assume(quote.mark.currency, REASONS.story(quote.mark.currency))
    : undefined;
}
