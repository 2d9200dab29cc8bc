import { spansOverlap } from '../../src/core/document/span.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { openFindings, verdictOf } from '../desk/items.js';
import type { Reading } from '../desk/state.js';
import type { Item } from './card.js';
import type { Look } from './looks.js';

/** The places of a text that are underlined, in its order: figures with what is found about them, and other findings. */
export function itemsOf(reading: Reading): readonly Item[] {
  const open = openFindings(reading, []);
  const placed = new Set<Finding>();
  const figures = reading.figures.map((figure): Item => {
    const findings = open.filter((finding) => spansOverlap(finding, figure) && !placed.has(finding));
    for (const finding of findings) placed.add(finding);
    return { start: figure.start, end: figure.end, figure, findings };
  });
  const others = open
    .filter((finding) => !placed.has(finding) && finding.end > finding.start)
    .map((finding): Item => ({ start: finding.start, end: finding.end, findings: [finding] }));
  return [...figures, ...others].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** How the line under a place looks: by the worst of what is found there. */
export function lookOf({ figure, findings }: Item): Look {
  if (findings.some((finding) => verdictOf(finding) === 'wrong')) return 'wrong';
  if (findings.length > 0) return 'look';
  return figure?.edit ? 'edit' : 'plain';
}

/** Findings about words of the text, and those about the rates, which no change of the text would mend. */
export function partsOf(findings: readonly Finding[]): {
  readonly text: readonly Finding[];
  readonly rates: readonly Finding[];
} {
  const isOfRates = ({ rule }: Finding): boolean => rule === 'stale-rate';
  return { text: findings.filter((each) => !isOfRates(each)), rates: findings.filter(isOfRates) };
}
