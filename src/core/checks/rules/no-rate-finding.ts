import type { Figure } from '../../figures/figure.js';
import type { FindingDraft } from '../finding.js';
import type { LocalizedText } from '../messages/format.js';

/** One finding for all figures of a pair of currencies that lacks a rate, at the first of them and in its words. */
export function draftNoRateFinding(
  figures: readonly Figure[],
  severity: FindingDraft['severity'],
  message: LocalizedText,
  data: NonNullable<FindingDraft['data']>,
): FindingDraft {
  const { start, end, script } = figures[0]!;
  return {
    rule: 'no-rate',
    severity,
    start,
    end,
    figures: figures.map(({ id }) => id),
    message: message[script],
    data,
  };
}
