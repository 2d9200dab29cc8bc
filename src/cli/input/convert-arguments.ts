import { findFigures } from '../../core/figures/find-figures.js';
import { readAmount } from '../../core/figures/read-amount.js';
import { quoteInput } from '../../support/suggest.js';
import { CliError } from '../exit.js';

/** An amount and its currency. */
interface AmountArgument {
  readonly amount: string;
  readonly from: string;
}

/** The first code is the currency of a bare number; an amount that names its own has only targets behind it. */
export function parseConvertArguments(
  sent: string,
  codes: readonly string[],
): { readonly amount: AmountArgument; readonly targets: readonly string[] } {
  if (readAmount(sent) === undefined) return { amount: parseAmountWithCurrency(sent), targets: codes };
  const [from, ...targets] = codes;
  if (from === undefined)
    throw new CliError(`in which currency is ${sent}? Write e.g. crossrate convert ${sent} CNY USD`);
  return { amount: { amount: sent, from }, targets };
}

function parseAmountWithCurrency(sent: string): AmountArgument {
  const [figure, ...others] = findFigures(sent).figures.filter(({ currency }) => currency !== undefined);
  if (figure?.value === undefined || figure.currency === undefined || others.length > 0)
    throw new CliError(
      `${quoteInput(sent)} is not one amount; write a number like 380bn with its currency, or "380 billion yuan"`,
    );
  return { amount: figure.value, from: figure.currency };
}
