import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Quote } from '../core/rate-table/quote.js';
import { unpackSnapshot, type PackedSnapshot } from './snapshot-format.js';
import type { AppendResult, QuoteStore } from './store/quote-store.js';
import { elementAt } from '../support/get-or-throw.js';

/** Made by scripts/build-snapshot.mjs; lies beside `src` and `dist`. */
const SNAPSHOT_FILE = new URL(/* @vite-ignore */ '../../data/currency-api-snapshot.json.br', import.meta.url);

/**
 * The quotes that ship with Crossrate.
 * @throws when the file is not there or torn: an installation that lacks it is not whole
 */
export function readSnapshot(): readonly Quote[] {
  return unpackSnapshot(
    JSON.parse(brotliDecompressSync(readFileSync(SNAPSHOT_FILE)).toString('utf8')) as PackedSnapshot,
  );
}

/**
 * Gives an empty store the shipped quotes, so that the service answers before it has reached any source. They are
 * quotes of the source `currency-api` like any other, under a revision of their own.
 * @returns undefined when the store was not empty
 */
export async function seedFromSnapshot(
  store: QuoteStore,
  meta: { readonly at: string },
): Promise<AppendResult | undefined> {
  if ((await store.latestRevision()) > 0) return undefined;
  const quotes = readSnapshot();
  return store.append(elementAt(quotes, 0).source, quotes, meta);
}
