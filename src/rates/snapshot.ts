import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { PUBLICATION_CALENDARS } from '../core/calendars/publication-calendars.js';
import type { Quote } from '../core/rate-table/quote.js';
import type { TableSource } from '../core/rate-table/rate-table.js';
import { unpackSnapshot, type PackedSnapshot } from './snapshot-format.js';
import { addResults, NO_CHANGES, type AppendResult, type QuoteStore } from './store/quote-store.js';

/**
 * The sources whose rates ship with Crossrate, in the order in which an empty store is given them. Their files are made by
 * scripts/build-snapshot.mjs and lie beside `src` and `dist`.
 */
const SNAPSHOT_SOURCES = ['currency-api', 'ecb'] as const;
type SnapshotSource = (typeof SNAPSHOT_SOURCES)[number];

const SNAPSHOT_FILES: Readonly<Record<SnapshotSource, URL>> = {
  'currency-api': new URL(/* @vite-ignore */ '../../data/currency-api-snapshot.json.br', import.meta.url),
  ecb: new URL(/* @vite-ignore */ '../../data/ecb-snapshot.json.br', import.meta.url),
};

/** The same sources as a service asks them, in the order of its default, without their network code. */
export const SHIPPED_SOURCES: readonly TableSource[] = [
  { key: 'ecb', kind: 'reference', pivot: 'EUR', publishesOn: PUBLICATION_CALENDARS['target-days'].observes },
  { key: 'currency-api', kind: 'market', pivot: 'USD', publishesOn: PUBLICATION_CALENDARS.daily.observes },
];

/** The revision of each source's shipped quotes: that of a store which has been given nothing else before. */
const toRevision = (index: number): number => index + 1;

function readSnapshotOf(source: SnapshotSource): readonly Quote[] {
  const packed = brotliDecompressSync(readFileSync(SNAPSHOT_FILES[source])).toString('utf8');
  return unpackSnapshot(JSON.parse(packed) as PackedSnapshot);
}

/**
 * The quotes that ship with Crossrate, with the revisions that they have in a new store.
 * @throws when a file is not there or torn: an installation that lacks it is not whole
 */
export function readSnapshot(): readonly (Quote & { readonly revision: number })[] {
  return SNAPSHOT_SOURCES.flatMap((source, i) =>
    readSnapshotOf(source).map((quote) => ({ ...quote, revision: toRevision(i) })),
  );
}

/**
 * Gives a new store the shipped quotes, so that the service answers before it has reached any source. They are quotes of
 * their sources like any other, each source under a revision of its own. A store that was given only some of them (the
 * process was killed, or an earlier version shipped fewer) and nothing else is given the rest.
 * @returns undefined when nothing was to be given
 */
export async function seedFromSnapshot(
  store: QuoteStore,
  meta: { readonly at: string },
): Promise<AppendResult | undefined> {
  let total = NO_CHANGES;
  for (const source of SNAPSHOT_SOURCES.slice(await store.latestRevision()))
    total = addResults(total, await store.append(source, readSnapshotOf(source), meta));
  return total === NO_CHANGES ? undefined : total;
}
