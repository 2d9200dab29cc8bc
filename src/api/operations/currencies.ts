import type { z } from 'zod';
import { isCurrencyAlive, listCurrencies } from '../../core/money/currencies.js';
import { getOrThrow } from '../../support/get-or-throw.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerContext } from '../context.js';
import type { currenciesAnswer } from '../schemas/currency.js';
import { todayUtc } from '../validation/as-of.js';

const displayNames = (language: string): Intl.DisplayNames => new Intl.DisplayNames(language, { type: 'currency' });
const [en, hans, hant] = [displayNames('en'), displayNames('zh-Hans'), displayNames('zh-Hant')] as const;

/** Facts that do not change while the process runs. */
const CURRENCY_FACTS = listCurrencies().map(({ code, ...facts }) => ({
  code,
  names: {
    en: en.of(code) ?? code,
    'zh-Hans': hans.of(code) ?? code,
    'zh-Hant': hant.of(code) ?? code,
  },
  ...facts,
}));

/** How English text writes an amount of a currency: its sign or code, and what stands between that and the number. */
interface CurrencySign {
  readonly symbol: string;
  readonly spacing: string;
}

let signs: ReadonlyMap<string, CurrencySign> | undefined;

/** From the Unicode CLDR, read when they are first asked for: two hundred formats take some 20 ms. */
function getSign(code: string): CurrencySign {
  signs ??= new Map(CURRENCY_FACTS.map((facts) => [facts.code, readSign(facts.code)]));
  return getOrThrow(signs, code);
}

function readSign(currency: string): CurrencySign {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  return { symbol, spacing: parts.find(({ type }) => type === 'literal')?.value ?? '' };
}

/** Every currency of ISO 4217 that the service knows, with its names and whether it has rates. */
export function listRequestCurrencies({
  rates,
  clock,
}: Pick<AnswerContext, 'rates' | 'clock'>): z.output<typeof currenciesAnswer> {
  const quoted = new Set(rates.current.currencies());
  const date = todayUtc(clock);
  return CURRENCY_FACTS.map(({ code, names, minorUnitDigits, endDate, successor, perSuccessor, fixedFrom }) => ({
    code,
    names,
    ...getSign(code),
    minorUnitDigits,
    active: isCurrencyAlive(code, date),
    convertible: quoted.has(code) || (successor !== undefined && quoted.has(successor)),
    ...omitUndefined({ endDate, successor, perSuccessor, fixedFrom }),
  }));
}
