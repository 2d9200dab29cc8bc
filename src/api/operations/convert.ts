import type { z } from 'zod';
import { convertAmount } from '../../core/conversion/convert-figure.js';
import { readAmount } from '../../core/figures/read-amount.js';
import type { DecimalString } from '../../core/money/decimal.js';
import type { Rate } from '../../core/rate-table/rate.js';
import { createMoney, formatMoney } from '../../core/money/money.js';
import { quoteInput } from '../../support/suggest.js';
import { checkMarket, resolveRateQuery } from '../validation/as-of.js';
import { ProblemError } from '../problems/problem.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';
import type { convertAnswer, convertQuery } from '../schemas/rate.js';
import type { AnswerContext } from '../context.js';

/**
 * One amount in another currency.
 * @throws ProblemError for an amount that is no number, and where there is no rate
 */
export function convertRequestAmount(query: z.output<typeof convertQuery>, context: AnswerContext): ConvertAnswer {
  const { from, to, market } = query;
  checkMarket(market, [from, to]);
  const table = context.rates.current;
  const amount = parseAmount(query.amount);
  const converted = convertAmount(createMoney(amount, from), to, resolveRateQuery(query, table, context), table);
  if (!converted.available) throw createRateUnavailableProblem(converted.reason, table, context);
  const { money, rate } = converted;
  return { amount, from, to, value: formatMoney(money), rate: toRateBody(rate) };
}

function toRateBody({ path, passedOver, ...rate }: Rate): ConvertAnswer['rate'] {
  return { ...rate, path: [...path], ...(passedOver ? { passedOver: [...passedOver] } : {}) };
}

/** As the contract has it. */
export type ConvertAnswer = z.output<typeof convertAnswer>;

function parseAmount(sent: string): DecimalString {
  const amount = readAmount(sent);
  if (amount !== undefined) return amount;
  const detail = `${quoteInput(sent)} is not one exact number; write a plain decimal or a number like "380bn" or "3800亿", without a currency.`;
  throw new ProblemError('invalid-amount', `amount: ${detail}`, { faults: [{ pointer: '/amount', detail }] });
}
