import type { Figure } from '../../src/core/figures/figure.js';
import { isLess, movePoint, powerBetween } from './plain-decimal.js';
import type { ExpectedFigure } from './relation.js';

/** A number in digits within a figure, and what it is there. */
export interface NumberPart {
  /** Half-open span in the text. */
  readonly start: number;
  readonly end: number;
  /** Without group signs. */
  readonly digits: string;
  /** Power of ten from the digits to the value. */
  readonly power: number;
  readonly field: 'value' | 'minValue' | 'maxValue';
  readonly isNegative: boolean;
}

const DIGIT_RUN = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** The number of a figure, or the two of a range; undefined where anything else takes part in its value. */
export function numbersOf(figure: Figure): readonly NumberPart[] | undefined {
  const runs = [...figure.text.matchAll(DIGIT_RUN)];
  const fields = figure.value === undefined ? (['minValue', 'maxValue'] as const) : (['value'] as const);
  if (runs.length !== fields.length) return undefined;
  const parts = partsOf(figure, runs, fields);
  return parts ?? (fields.length === 2 ? partsOf(figure, runs, ['maxValue', 'minValue']) : undefined);
}

function partsOf(
  figure: Figure,
  runs: readonly RegExpExecArray[],
  fields: readonly NumberPart['field'][],
): readonly NumberPart[] | undefined {
  const parts: NumberPart[] = [];
  for (const [i, field] of fields.entries()) {
    const { 0: run, index } = runs[i]!;
    const digits = run.replaceAll(',', '');
    const value = figure[field] ?? '';
    const power = powerBetween(digits.replace(/^0+(?=\d)/, ''), value.replace('-', ''));
    // Zero is every power of ten of itself.
    if (power === undefined || !/[1-9]/.test(digits)) return undefined;
    const start = figure.start + index;
    parts.push({
      start,
      end: start + run.length,
      digits,
      power,
      field,
      isNegative: value.startsWith('-'),
    });
  }
  return parts;
}

/** The values of a figure whose numbers became others; undefined when the ends of a range changed places. */
export function valuesWith(
  parts: readonly NumberPart[],
  digits: readonly string[],
  powerOf: (part: NumberPart) => number = ({ power }) => power,
): Pick<ExpectedFigure, NumberPart['field']> | undefined {
  const values: Partial<Record<NumberPart['field'], string>> = {};
  parts.forEach((part, i) => {
    values[part.field] = `${part.isNegative ? '-' : ''}${movePoint(digits[i]!, powerOf(part))}`;
  });
  const { minValue, maxValue } = values;
  if (minValue !== undefined && maxValue !== undefined && !(isLess(minValue, maxValue) && !minValue.startsWith('-')))
    return undefined;
  return values as Pick<ExpectedFigure, NumberPart['field']>;
}
