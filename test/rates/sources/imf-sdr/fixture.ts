import type { SourceFixture } from '../support/source-run.js';

/** A month with one block for each list of days. */
export function imfTsv(
  blocks: readonly { readonly days: readonly string[]; readonly rows: readonly string[] }[],
): string {
  const written = blocks.map(({ days, rows }, i) =>
    [
      `SDRs per Currency unit for March 2024${i === 0 ? '' : ' Continued'}`,
      ...(i === 0 ? [] : ['']),
      ['Currency', ...days].join('\t'),
      ...rows,
      '',
    ].join('\n'),
  );
  return `${written.join('\n')}\nNotes:\n\nThe value of the U.S. dollar in terms of the SDR is a reciprocal.`;
}

export const fixture: SourceFixture = () =>
  imfTsv([
    { days: ['March 06, 2024'], rows: ['Chinese yuan\t0.1046460000', 'U.S. dollar\t0.7533920000', 'Korean won\tNA'] },
  ]);
