import { foldWidth } from '../text/fold.js';
import { readProse } from '../text/markup/read-prose.js';
import type { RefineContext, Refiner } from './context.js';
import type { FigureOptions, Recognition } from './figure.js';
import { lexiconOf } from './lexicon-of.js';
import { readAccountingBrackets } from './refiners/accounting-brackets.js';
import { findDeclarations } from './refiners/declare.js';
import { lendUnits } from './refiners/lend-units.js';
import { markRateNotes } from './refiners/rate-notes.js';
import { mergeRanges } from './refiners/ranges.js';
import { resolveCurrencies } from './refiners/resolve-currencies.js';
import { linkRestatements } from './refiners/restatements.js';
import { readTables } from './refiners/tables.js';
import { linkTwoCounts } from './refiners/two-counts.js';
import { spreadPer } from './refiners/spread-per.js';
import { adoptUnmarked } from './refiners/unmarked-amounts.js';
import { scan } from './scan.js';
import { toRecognition } from './to-figures.js';

/** In this order: each sees what the ones before it have settled. */
const REFINERS: readonly Refiner[] = [
  findDeclarations,
  readTables,
  readAccountingBrackets,
  mergeRanges,
  lendUnits,
  markRateNotes,
  adoptUnmarked,
  linkRestatements,
  linkTwoCounts,
  resolveCurrencies,
  spreadPer,
];

/**
 * Finds every figure of a text, in text order, without overlaps. Spans are of the input, markup and all. Linear in the
 * text; no input makes it throw.
 */
export function findFigures(text: string, options: FigureOptions = {}): Recognition {
  const lexicon = lexiconOf(options.language ?? 'auto');
  const prose = readProse(text, options.mediaType);
  const folded = foldWidth(prose.text);
  const context: RefineContext = {
    text: folded,
    original: prose.text,
    lexicon,
    options,
    mentions: scan(folded, lexicon),
    units: [],
    declarations: [],
  };
  for (const refine of REFINERS) refine(context);
  return toRecognition(context, text, prose);
}
