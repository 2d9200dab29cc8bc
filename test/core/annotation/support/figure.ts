import type { Figure } from '../../../../src/core/figures/figure.js';
import { currencyCode, decimal } from '../../../support/brands.js';

/** A money figure by hand; what is not given is as plain as can be. */
export function money(value: string, code: string, fields: Partial<Figure> = {}): Figure {
  const digits = value.replace(/^-/, '').replace('.', '').replace(/^0+/, '');
  const significant = value.includes('.') ? digits : digits.replace(/0+$/, '');
  return {
    id: 'f1',
    kind: 'money',
    start: 0,
    end: 1,
    text: 'x',
    value: decimal(value),
    currency: currencyCode(code),
    certainty: 'explicit',
    qualifier: 'exact',
    significantDigits: Math.max(1, significant.length),
    script: 'latin',
    ...fields,
  };
}

/** A range by hand. */
export function range(minValue: string, maxValue: string, code: string, fields: Partial<Figure> = {}): Figure {
  const { value: _value, ...figure } = money(maxValue, code, fields);
  return { ...figure, minValue: decimal(minValue), maxValue: decimal(maxValue) };
}
