import { foldWidth } from '../document/fold-width.js';
import { readProse } from '../document/markup/read-prose.js';
import type { RefineContext, Refiner } from './engine/refine-context.js';
import type { FigureOptions, Recognition } from './figure.js';
import { getLexicon } from './lexicon-registry.js';
import { readAccountingBrackets } from './engine/refiners/accounting-brackets.js';
import { findDeclarations } from './engine/refiners/find-declarations.js';
import { distributeUnits } from './engine/refiners/distribute-units.js';
import { markRateNotes } from './engine/refiners/mark-rate-notes.js';
import { mergeRanges } from './engine/refiners/merge-ranges.js';
import { resolveCurrencies } from './engine/refiners/resolve-currencies.js';
import { linkRestatements } from './engine/refiners/link-restatements.js';
import { readTables } from './engine/refiners/read-tables.js';
import { linkDualCounts } from './engine/refiners/link-dual-counts.js';
import { propagatePerUnit } from './engine/refiners/propagate-per-unit.js';
import { inferUnmarkedCurrencies } from './engine/refiners/infer-unmarked-currencies.js';
import { scanMentions } from './engine/scan.js';
import { toRecognition } from './map-results.js';

/** In this order: each sees what the ones before it have settled. */
const REFINERS: readonly Refiner[] = [
  findDeclarations,
  readTables,
  readAccountingBrackets,
  mergeRanges,
  distributeUnits,
  markRateNotes,
  inferUnmarkedCurrencies,
  linkRestatements,
  linkDualCounts,
  resolveCurrencies,
  propagatePerUnit,
];

/**
 * Finds every figure of a text, in text order, without overlaps. Spans are of the input, markup and all. Linear in the
 * text; no input makes it throw.
 */
export function findFigures(text: string, options: FigureOptions = {}): Recognition {
  const lexicon = getLexicon(options.language ?? 'auto');
  const prose = readProse(text, options.mediaType);
  const folded = foldWidth(prose.text);
  const context: RefineContext = {
    text: folded,
    original: prose.text,
    lexicon,
    options,
    mentions: scanMentions(folded, lexicon),
    units: [],
    declarations: [],
  };
  for (const refine of REFINERS) refine(context);
  return toRecognition(context, text, prose);
}
