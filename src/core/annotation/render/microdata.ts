import type { DecimalString } from '../../money/decimal.js';
import { escapeHtml } from '../../document/markup/escape.js';
import { ANNOTATION_CLASS } from '../../document/markup/html-roles.js';
import type { Conversion } from '../annotation.js';
import type { PhrasePart } from '../conversion-phrase.js';
import type { Occurrence } from '../occurrence.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** End tag of what {@link openFigureElement} opens. */
export const DATA_END_TAG = '</data>';

/** Opens the element that marks up a figure: `data` for programs that read HTML, schema.org for those that index it. */
export function openFigureElement({ figure, amounts }: Occurrence): string {
  const { currency = '', per, qualifier } = figure;
  return openDataElement(amounts, currency, {
    ...(per === undefined ? {} : { 'data-per': per }),
    ...(qualifier === 'exact' ? {} : { 'data-qualifier': qualifier }),
  });
}

/** The words of an edit; each amount is marked up with its exact value and its rate. */
export function markUpPhrase(words: readonly PhrasePart[]): string {
  return words
    .map(({ text, conversion }) => {
      const shown = escapeHtml(text);
      return conversion ? openConversionElement(conversion) + shown + DATA_END_TAG : shown;
    })
    .join('');
}

function openConversionElement({ currency, value, minValue, maxValue, rate }: Conversion): string {
  const values = [value, minValue, maxValue].filter((each) => each !== undefined);
  return openDataElement(values, currency, {
    'data-rate': rate.value,
    'data-rate-date': rate.date,
    'data-rate-source': rate.source,
  });
}

function openDataElement(
  values: readonly DecimalString[],
  currency: string,
  facts: Readonly<Record<string, string>>,
): string {
  const attributes = Object.entries({ value: values.join('/'), 'data-currency': currency, ...facts });
  const written = attributes.map(([name, text]) => ` ${name}="${escapeHtml(text)}"`).join('');
  const properties = values.length === 1 ? ['value'] : ['minValue', 'maxValue'];
  const metas = [
    metaElement('currency', currency),
    ...values.map((value, index) => metaElement(elementAt(properties, index), value)),
  ];
  return `<data class="${ANNOTATION_CLASS}"${written} itemscope itemtype="https://schema.org/MonetaryAmount">${metas.join('')}`;
}

function metaElement(property: string, content: string): string {
  return `<meta itemprop="${property}" content="${escapeHtml(content)}">`;
}
