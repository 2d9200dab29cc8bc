/** How many figures an answer has of each kind, and conversions to each currency: what the metrics count. */
export interface FigureTally {
  readonly kinds: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, number>>;
}

interface TalliedFigure {
  readonly kind: string;
  readonly conversions?: readonly { readonly currency: string }[];
}

/** Counts figures. */
export function tallyFigures(figures: readonly TalliedFigure[]): FigureTally {
  const kinds: Record<string, number> = {};
  const currencies: Record<string, number> = {};
  for (const { kind, conversions = [] } of figures) {
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    for (const { currency } of conversions) currencies[currency] = (currencies[currency] ?? 0) + 1;
  }
  return { kinds, currencies };
}
