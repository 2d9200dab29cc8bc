import type { Declaration, Figure } from '../../../../src/core/figures/figure.js';
import type { CorpusCase, ExpectedDeclaration, ExpectedFigure } from './corpus.js';

/** A figure as a line that a person reads at a glance; only what `asked` asks for, so that two lines compare. */
function line(figure: ExpectedFigure, restates: number | undefined, asked: ExpectedFigure | undefined): string {
  const value = figure.value ?? `${figure.minValue ?? '?'}..${figure.maxValue ?? '?'}`;
  const parts = [
    `«${figure.text}»`,
    figure.kind,
    value,
    figure.currency,
    figure.market,
    figure.unit,
    asked?.unitText === undefined ? undefined : figure.unitText,
    asked?.certainty === undefined ? undefined : figure.certainty,
    figure.qualifier === 'exact' ? undefined : figure.qualifier,
    figure.per === undefined ? undefined : `per ${figure.per}`,
    restates === undefined ? undefined : `restates #${restates}`,
    figure.rateNote ? 'rate note' : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** What a corpus case expects, a line a figure. */
export function describeExpected({ figures }: CorpusCase): string[] {
  return figures.map((figure) => line(figure, figure.restates, figure));
}

/** What the recogniser found, in the same words. */
export function describeFound(found: readonly Figure[], { figures: expected }: CorpusCase): string[] {
  const indices = new Map(found.map(({ id }, i) => [id, i]));
  return found.map(({ restates, ...figure }, i) =>
    line(figure, restates === undefined ? undefined : indices.get(restates), expected[i]),
  );
}

export function describeDeclarations(declarations: readonly (Declaration | ExpectedDeclaration)[]): string[] {
  return declarations.map(({ text, currency, scale }) => `«${text}» ${currency}${scale ? ` × ${scale}` : ''}`);
}
