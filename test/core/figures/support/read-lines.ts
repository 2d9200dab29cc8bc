import { findFigures } from '../../../../src/core/figures/find-figures.js';

/** The money of a text as "words = currency value per unit", a line a figure. */
export function readMoney(text: string, region?: string): readonly string[] {
  return findFigures(text, region === undefined ? {} : { region }).figures.flatMap((figure) => {
    if (figure.kind !== 'money') return [];
    const value = figure.value ?? `${figure.minValue ?? '?'}..${figure.maxValue ?? '?'}`;
    return [
      `${figure.text} = ${figure.currency ?? '?'} ${value}${figure.per === undefined ? '' : ` per ${figure.per}`}`,
    ];
  });
}
