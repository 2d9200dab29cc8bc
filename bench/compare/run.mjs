/**
 * Measures two builds in one run, by turns: `npm run bench -- --against FOLDER [parts]`. FOLDER is another tree, built
 * with `npm run build`; only its public library interface and its service are used, so that it may be laid out in another
 * way. The difference is the median of the differences of the rounds; beside it stands the least and the greatest of the
 * middle half, which says how far to trust it. BENCH_ROUNDS sets the number of rounds (default 15).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIBRARY_PARTS } from '../cases/library.mjs';
import { median } from '../support/measure.mjs';
import { printTable, short } from '../support/print.mjs';
import { compareHttp } from './http.mjs';
import { compareLibrary } from './library.mjs';

export const COMPARED_PARTS = [...Object.keys(LIBRARY_PARTS), 'http'];

/** @returns whether both builds gave the same answers */
export async function compareBuilds(folder, parts) {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
  const old = resolve(folder);
  const current = fileURLToPath(new URL('../..', import.meta.url));
  for (const file of ['dist/index.js', 'dist/main.js'])
    if (!existsSync(join(old, file))) throw new Error(`${old} has no ${file}; run "npm ci" and "npm run build" there`);
  let isSame = true;
  for (const part of parts) {
    const builds = { old, current, rounds };
    const rows = await (part === 'http' ? compareHttp(builds) : compareLibrary(part, builds));
    printTable(
      `${part}: median of ${rounds} rounds by turns, old ${old}`,
      ['what', 'old', 'new', 'difference', 'middle half of the rounds', 'answers'],
      rows.map(({ name, unit, times: [before, now], same }) => {
        const differences = now.map((time, round) => time / before[round] - 1).toSorted((a, b) => a - b);
        const quarter = Math.floor(rounds / 4);
        return [
          name,
          `${short(median(before))} ${unit}`,
          `${short(median(now))} ${unit}`,
          percent(median(differences)),
          `${percent(differences[quarter])} … ${percent(differences.at(-1 - quarter))}`,
          same ? 'same' : 'DIFFERENT',
        ];
      }),
    );
    isSame &&= rows.every(({ same }) => same);
  }
  return isSame;
}

function percent(ratio) {
  return `${ratio < 0 ? '−' : '+'}${Math.abs(100 * ratio).toFixed(1)} %`;
}
