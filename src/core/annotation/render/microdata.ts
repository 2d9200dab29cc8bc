import { amountsOf } from '../../conversion/convert-figure.js';
import type { Figure } from '../../figures/figure.js';
import type { DecimalString } from '../../money/decimal.js';
import { escapeHtml } from '../../document/markup/escape.js';
import { MARKED_CLASS } from '../../document/markup/html-roles.js';
import type { Conversion } from '../annotation.js';
import type { EditWord } from '../conversion-phrase.js';

/** End tag of what {@link openFigure} opens. */
export const CLOSE_DATA = '</data>';

/** Opens the element that marks up a figure: `data` for programs that read HTML, schema.org for those that index it. */
export function openFigure(figure: Figure): string {
  const { currency = '', per, qualifier } = figure;
  return openData(amountsOf(figure), currency, {
    ...(per === undefined ? {} : { 'data-per': per }),
    ...(qualifier === 'exact' ? {} : { 'data-qualifier': qualifier }),
  });
}

/** The words of an edit; each amount is marked up with its exact value and its rate. */
export function markWords(words: readonly EditWord[]): string {
  return words
    .map(({ text, conversion }) => {
      const shown = escapeHtml(text);
      return conversion ? openConversion(conversion) + shown + CLOSE_DATA : shown;
    })
    .join('');
}

function openConversion({ currency, value, minValue, maxValue, rate }: Conversion): string {
  const values = [value, minValue, maxValue].filter((each) => each !== undefined);
  return openData(values, currency, {
    'data-rate': rate.value,
    'data-rate-date': rate.date,
    'data-rate-source': rate.source,
  });
}

function openData(values: readonly DecimalString[], currency: string, facts: Readonly<Record<string, string>>): string {
  const attributes = Object.entries({ value: values.join('/'), 'data-currency': currency, ...facts });
  const written = attributes.map(([name, text]) => ` ${name}="${escapeHtml(text)}"`).join('');
  const properties = values.length === 1 ? ['value'] : ['minValue', 'maxValue'];
  const metas = [meta('currency', currency), ...values.map((value, index) => meta(properties[index]!, value))];
  return `<data class="${MARKED_CLASS}"${written} itemscope itemtype="https://schema.org/MonetaryAmount">${metas.join('')}`;
}

function meta(property: string, content: string): string {
  return `<meta itemprop="${property}" content="${escapeHtml(content)}">`;
}
