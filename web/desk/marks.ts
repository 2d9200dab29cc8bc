import type { Figure } from '../../src/core/figures/figure.js';
import * as OTHERS from '../../src/core/figures/languages/ambiguous-marks.js';
import * as DOLLARS from '../../src/core/figures/languages/dollar-marks.js';

const AMBIGUOUS = [...Object.values(DOLLARS), ...Object.values(OTHERS)];

/**
 * The mark of a figure under which a request says what it means (`assume`). The service lists the candidates of the mark
 * without the one it chose; the mark is the one with just these.
 * @returns undefined when the figure's currency was never ambiguous
 */
export function ambiguousMarkOf({ text, currency, candidates }: Figure): string | undefined {
  if (currency === undefined || !candidates || candidates.length === 0) return undefined;
  const others = candidates.join();
  const fitting = AMBIGUOUS.filter((mark) => mark.candidates.filter((each) => each !== currency).join() === others)
    .map(({ key }) => key)
    // "$" before 刀, which never stands for a word like dollar.
    .sort();
  return fitting.find((key) => text.includes(key)) ?? fitting[0];
}
