import type { Figure } from '../../core/figures/figure.js';
import { createLineColumnLookup } from '../input/line-column.js';
import type { NamedText } from '../input/read-text.js';
import type { Colours } from '../output.js';
import { formatColumns } from './columns.js';

/** Figures a line each: place, kind, value with its currency, how that is known, and the words of the text. */
export function formatFigures({ name, text }: NamedText, figures: readonly Figure[], colours: Colours): string {
  const placeOf = createLineColumnLookup(text);
  return formatColumns(
    figures.map((figure) => {
      const { line, column } = placeOf(figure.start);
      return [
        `${name}:${line}:${column}`,
        figure.kind,
        [figure.currency, formatValue(figure), figure.per === undefined ? undefined : `per ${figure.per}`]
          .filter((part) => part !== undefined)
          .join(' '),
        figure.certainty ?? '',
        JSON.stringify(figure.text),
      ];
    }),
    [colours.bold, colours.dim, colours.green, colours.dim],
  );
}

function formatValue({ value, minValue, maxValue, qualifier }: Figure): string {
  const shown = value ?? `${minValue ?? ''}–${maxValue ?? ''}`;
  return qualifier === 'exact' ? shown : `${shown} (${qualifier.replace('_', ' ')})`;
}
