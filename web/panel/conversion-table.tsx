import type { JSX } from 'preact';
import type { Conversion } from '../../src/core/annotation/annotation.js';
import { exactly } from '../format/amounts.js';
import { sayAge, sayPath } from '../format/rates.js';
import { sayDay } from '../format/days.js';
import { sourceName } from '../words/sources.js';
import { usePage } from '../page/context.js';

/** Each conversion as it is written and in full, with the rate it was made with. */
export function ConversionTable({ conversions }: { readonly conversions: readonly Conversion[] }): JSX.Element | null {
  const { say, language } = usePage();
  if (conversions.length === 0) return null;
  return (
    <table class="conversions">
      <caption class="unseen">{say('conversions')}</caption>
      <tbody>
        {conversions.map((conversion) => {
          const { currency, display, rate } = conversion;
          const { base, quote, value, date, source, suspect } = rate;
          return (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              <td>
                <b>{display}</b> <span class="full">{exactly(conversion, say)}</span>
                <span class="rate" title={sayPath(rate, say)}>
                  {say('rateOf', { base, value, quote })}
                </span>
                <span class="rate">
                  {say('rateSource', { source: sourceName(source, language), date: sayDay(date, language) })};{' '}
                  {sayAge(rate, say)}
                </span>
                {suspect && <span class="rate warning-text">{say('suspect', { reason: suspect })}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
