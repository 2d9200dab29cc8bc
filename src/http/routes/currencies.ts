import { isCurrencyAlive, listCurrencies } from '../../core/money/currencies.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { todayUtc } from '../../api/validation/as-of.js';
import { currenciesAnswer } from '../../api/schemas/currency.js';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

const displayNames = LANGUAGES.map(
  (language) => [language, new Intl.DisplayNames(language, { type: 'currency' })] as const,
);

/** Facts that do not change while the process runs. */
const CURRENCY_FACTS = listCurrencies().map(({ code, ...facts }) => ({
  code,
  names: Object.fromEntries(displayNames.map(([language, display]) => [language, display.of(code) ?? code])),
  ...facts,
}));

/** Every currency that the service knows. */
export function currenciesEndpoint({ rates, clock }: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/currencies',
    {
      id: 'listCurrencies',
      tag: 'Reference',
      summary: 'Currencies of ISO 4217, in use and retired',
      description: 'A retired currency is converted through its successor at the ratio fixed by law.',
      answers: {
        200: { description: 'The currencies.', content: { 'application/json': { schema: currenciesAnswer } } },
      },
    },
    ({ response }) => {
      const quoted = new Set(rates.current.currencies());
      const date = todayUtc(clock);
      response.json(
        CURRENCY_FACTS.map(({ code, names, minorUnitDigits, endDate, successor, perSuccessor, fixedFrom }) => ({
          code,
          names,
          minorUnitDigits,
          active: isCurrencyAlive(code, date),
          convertible: quoted.has(code) || (successor !== undefined && quoted.has(successor)),
          ...omitUndefined({ endDate, successor, perSuccessor, fixedFrom }),
        })),
      );
    },
  );
}
