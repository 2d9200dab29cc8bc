import type { z } from 'zod';
import { convertAmount } from '../../core/conversion/convert-figure.js';
import { readMoney } from '../../core/figures/read-money.js';
import type { DecimalString } from '../../core/money/decimal.js';
import { createMoney, formatMoney, type Money } from '../../core/money/money.js';
import { formatRatio, type Ratio } from '../../core/money/ratio.js';
import { answerOwnRate } from '../../core/rate-table/own-rate.js';
import type { Rate } from '../../core/rate-table/rate.js';
import { quoteInput } from '../../support/suggest.js';
import { checkMarket, resolveRateQuery } from '../validation/as-of.js';
import { createFieldProblem } from '../validation/field-problem.js';
import { resolvePair, toCode, type CurrencyName } from '../validation/market.js';
import { readOwnRate } from '../validation/own-rate.js';
import { ProblemError } from '../problems/problem.js';
import { toRateBody } from './rate-body.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';
import type { convertAnswer, convertListAnswer, convertListQuery, convertQuery } from '../schemas/rate.js';
import type { AnswerContext } from '../context.js';

type ConvertQuery = z.output<typeof convertQuery>;
type ConvertListQuery = z.output<typeof convertListQuery>;

/** As the contract has them. */
export type ConvertAnswer = z.output<typeof convertAnswer>;
type ConvertListAnswer = z.output<typeof convertListAnswer>;

/**
 * One amount in another currency.
 * @throws ProblemError for an amount that is no number, and where there is no rate
 */
export function convertRequestAmount(query: ConvertQuery, context: AnswerContext): ConvertAnswer {
  const { amount, from } = readRequestAmount(query);
  return { amount, from: toCode(from), ...convertTo(query.to, { amount, from }, query, context) };
}

/**
 * One amount in one currency, or in several.
 * @throws ProblemError as {@link convertRequestAmount}
 */
export function convertRequestAmounts(
  query: ConvertListQuery,
  context: AnswerContext,
): ConvertAnswer | ConvertListAnswer {
  const [only, ...others] = [...new Set(query.to)];
  if (only === undefined) throw createFieldProblem('invalid-request', 'to', 'names no currency.');
  if (others.length === 0) return convertRequestAmount({ ...query, to: only }, context);
  if (query.rate !== undefined)
    throw createFieldProblem('invalid-request', 'rate', 'is of one pair: give one currency in `to` with it.');
  const { amount, from } = readRequestAmount(query);
  const conversions = [only, ...others].map((to) => convertTo(to, { amount, from }, query, context));
  return { amount, from: toCode(from), conversions };
}

/** An amount, and the name of its currency. */
interface NamedAmount {
  readonly amount: DecimalString;
  readonly from: CurrencyName;
}

function readRequestAmount({ amount: sent, from }: Pick<ConvertQuery, 'amount' | 'from'>): NamedAmount {
  const money = readMoney(sent);
  if (money === undefined) {
    const detail = `${quoteInput(sent)} is not one exact amount; write a plain decimal, or a number like "380bn" or "3800亿", with its currency if you like.`;
    throw new ProblemError('invalid-amount', `amount: ${detail}`, { faults: [{ pointer: '/amount', detail }] });
  }
  const { amount, currency, candidates } = money;
  if (from !== undefined && candidates && !candidates.includes(toCode(from)))
    throw createFieldProblem(
      'invalid-request',
      'from',
      `is ${from}, and the mark of the amount means ${candidates.join(', ')}.`,
    );
  if (from !== undefined && currency !== undefined && from !== currency)
    throw createFieldProblem(
      'invalid-request',
      'from',
      `is ${from}, and the amount is in ${currency}; give one of them.`,
    );
  const named = from ?? currency;
  if (named === undefined)
    throw createFieldProblem('invalid-request', 'from', 'is required: the amount says no currency.');
  return { amount, from: named };
}

type Conversion = Omit<ConvertAnswer, 'amount' | 'from'>;

function convertTo(
  to: CurrencyName,
  { amount, from }: NamedAmount,
  query: Omit<ConvertQuery, 'to'>,
  context: AnswerContext,
): Conversion {
  const { base, quote, market } = resolvePair(from, to, query.market);
  checkMarket(market, [base, quote]);
  const table = context.rates.current;
  const own = query.rate === undefined ? undefined : readOwnRate(query.rate, base, quote);
  const rates = own
    ? { rate: (asked: Parameters<typeof answerOwnRate>[1]) => answerOwnRate(own, asked) ?? table.rate(asked) }
    : table;
  const asked = { ...resolveRateQuery(query, table, context), ...(market === undefined ? {} : { market }) };
  const converted = convertAmount(createMoney(amount, base), quote, asked, rates);
  if (!converted.available) throw createRateUnavailableProblem(converted.reason, table, context);
  return toConversion(quote, converted);
}

function toConversion(
  to: string,
  { money, ratio, rate }: { readonly money: Money; readonly ratio: Ratio; readonly rate: Rate },
): Conversion {
  return { to, value: formatMoney(money), exact: formatRatio(ratio, EXACT_DIGITS), rate: toRateBody(rate) };
}

/** Digits of a product that is shown beside its rounding. */
export const EXACT_DIGITS = 12;
