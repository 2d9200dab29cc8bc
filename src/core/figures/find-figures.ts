import { createDocument, type Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Mention } from './engine/mention.js';
import type { RefineContext, Refiner } from './engine/refine-context.js';
import type { Declaration, Recognition } from './figure.js';
import type { FigureOptions } from './figure-options.js';
import { FigureDocument } from './figure-document.js';
import { SettledMarks } from './settled-marks.js';
import { FigureResult, kindOf } from './figure-result.js';
import { TooManyFiguresError } from './too-many-figures.js';
import { DEFAULT_LEXICONS, type LexiconRegistry } from './lexicon-registry.js';
import { createScriptDetector } from './script.js';
import { readAccountingBrackets } from './engine/refiners/accounting-brackets.js';
import { dropCalendarNumbers } from './engine/refiners/drop-calendar-numbers.js';
import { findDeclarations } from './engine/refiners/find-declarations.js';
import { distributeUnits } from './engine/refiners/distribute-units.js';
import { markQuotedLevels } from './engine/refiners/mark-quoted-levels.js';
import { markRateNotes } from './engine/refiners/mark-rate-notes.js';
import { mergeRanges } from './engine/refiners/merge-ranges.js';
import { resolveCurrencies } from './engine/refiners/resolve-currencies.js';
import { linkRestatements } from './engine/refiners/link-restatements.js';
import { readFlatTables } from './engine/refiners/read-flat-tables.js';
import { linkDualCounts } from './engine/refiners/link-dual-counts.js';
import { propagatePerUnit } from './engine/refiners/propagate-per-unit.js';
import { inferUnmarkedCurrencies } from './engine/refiners/infer-unmarked-currencies.js';
import { createReasonWriter } from './engine/reasons.js';
import { completeQuantities } from './engine/refiners/complete-quantities.js';
import { elementAt } from '../../support/get-or-throw.js';
import { supportMarks } from './engine/refiners/support-marks.js';
import { lowerHeadlines } from './engine/headline-case.js';
import { scanMentions } from './engine/scan.js';
import { assignCells, blankCells, blankTables, settleCells, withTables } from './engine/tables/join-prose.js';
import { readTableFigures, type TableReading } from './engine/tables/read-tables.js';
import { createProseFacts } from './engine/tables/scale-evidence.js';
import { createCellWriter, toFigureTable } from './table-answer.js';

/** A pass over the prose, and what a text must hold for it to change anything. */
interface ProseStep {
  readonly refine: Refiner;
  readonly needs?: (context: RefineContext) => boolean;
}

const hasUnitDeclaration = ({ units }: RefineContext): boolean => units.length > 0;
const hasBracket = ({ text }: RefineContext): boolean => text.includes('(');

/** In this order: each sees what the ones before it have settled. They read prose; tables are read cell by cell. */
const PROSE_REFINERS: readonly ProseStep[] = [
  { refine: supportMarks },
  { refine: findDeclarations },
  { refine: readFlatTables, needs: hasUnitDeclaration },
  { refine: dropCalendarNumbers },
  { refine: readAccountingBrackets, needs: hasBracket },
  { refine: mergeRanges },
  { refine: distributeUnits },
  { refine: markRateNotes },
  { refine: inferUnmarkedCurrencies },
  { refine: linkRestatements },
  { refine: markQuotedLevels },
  { refine: linkDualCounts },
];

/**
 * Finds every figure of a text, in text order, without overlaps. Spans are of the input, markup and all. Linear in the
 * text; no input makes it throw.
 * @param lexicons the languages that are read
 */
export function findFigures(
  text: string,
  options: FigureOptions = {},
  lexicons: LexiconRegistry = DEFAULT_LEXICONS,
): Recognition {
  const document = locateFigures(createDocument(text, options.mediaType), options, lexicons);
  return { figures: document.figures, declarations: document.declarations, tables: document.figureTables };
}

/** Reads a text and finds its figures: the one reading that annotation and checks share. */
export function readDocument(text: string, options: FigureOptions): FigureDocument {
  return locateFigures(createDocument(text, options.mediaType), options);
}

/** Finds the figures of a text that has been read. */
export function locateFigures(
  document: Document,
  options: FigureOptions,
  lexicons: LexiconRegistry = DEFAULT_LEXICONS,
): FigureDocument {
  const { folded } = document;
  const language = options.language ?? 'auto';
  const lexicon = lexicons.getFor(folded, language);
  const asksQuantities = options.kinds?.includes('quantity') ?? false;
  const tables =
    document.tables.length === 0
      ? []
      : readTableFigures(
          folded,
          document.tables,
          lexicon,
          createProseFacts(folded, () => scanMentions(blankTables(folded, document.tables), lexicon)),
          asksQuantities,
        );
  const text = lowerHeadlines(tables.length === 0 ? folded : blankCells(folded, tables), lexicon);
  const scanned = scanMentions(text, asksQuantities ? lexicons.getFor(folded, language, true) : lexicon);
  const prose: RefineContext = {
    text,
    original: document.prose.text,
    lexicon,
    options,
    mentions: asksQuantities ? scanned.filter(({ isAside }) => !isAside) : scanned,
    units: [],
    declarations: [],
  };
  for (const { refine, needs } of PROSE_REFINERS) if (needs === undefined || needs(prose)) refine(prose);
  const context = tables.length === 0 ? prose : withTables(prose, folded, tables);
  resolveCurrencies(context);
  propagatePerUnit(prose);
  if (tables.length > 0) settleCells(context.mentions);
  if (asksQuantities)
    completeQuantities(
      context,
      scanned.filter(({ isAside }) => isAside),
    );
  if (tables.length > 0) assignCells(context.mentions, tables);
  return toFigureDocument(context, document, tables, options);
}

/**
 * What the refiners settled, as figures; a number that counts nothing that was asked for is none.
 * @throws TooManyFiguresError before any of them is written out
 */
function toFigureDocument(
  { mentions, declarations, lexicon, options: { region } }: RefineContext,
  document: Document,
  tables: readonly TableReading[],
  { kinds, maxFigures = Infinity }: FigureOptions,
): FigureDocument {
  const { input, prose } = document;
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const kind = kindOf(mention);
    if (kind !== undefined && (kinds ? kinds.includes(kind) : kind !== 'quantity'))
      mention.ordinal = kept.push(mention);
  }
  if (kept.length > maxFigures) throw new TooManyFiguresError(kept.length, maxFigures);
  const scriptAt = createScriptDetector(prose.text, lexicon);
  const writeCell = createCellWriter(prose);
  const sayReason = createReasonWriter(lexicon.reasons);
  const figures = kept.map((mention) => {
    const { start, end } = prose.toOriginal(mention.start, mention.end);
    const script = scriptAt(mention.start, mention.end);
    const cell = mention.cell && writeCell(mention.cell);
    const unitText = unitTextOf(mention, document);
    const reason = mention.reason && sayReason(mention.reason, script);
    return new FigureResult(mention, start, end, input.slice(start, end), script, reason, cell, unitText);
  });
  const findSettledIds = (): ReadonlySet<string> => {
    const settled = new SettledMarks(document.folded, kept, region, lexicon);
    return new Set(figures.filter((_figure, i) => settled.has(elementAt(kept, i))).map(({ id }) => id));
  };
  const inInput = declarations.map((declaration): Declaration => {
    const { start, end } = prose.toOriginal(declaration.start, declaration.end);
    const { currency, scale } = declaration;
    return { start, end, text: input.slice(start, end), currency, ...(scale === undefined ? {} : { scale }) };
  });
  const figureTables = tables.map((table) => toFigureTable(table, prose, declarations));
  const readings = tables.map(({ table, counted, unitPlaces }) => ({ table, counted, unitPlaces }));
  // Not the mentions themselves: most of their fields are not needed once the figures are made.
  return prose.text === input
    ? new FigureDocument(document, figures, figures, inInput, inInput, figureTables, readings, findSettledIds)
    : new FigureDocument(
        document,
        figures,
        kept.map(toSpan),
        inInput,
        declarations.map(toSpan),
        figureTables,
        readings,
        findSettledIds,
      );
}

/** What a quantity counts, as the input has it. */
function unitTextOf({ quantity }: Mention, { input, prose }: Document): string | undefined {
  if (!quantity) return undefined;
  const { start, end } = prose.toOriginal(quantity.start, quantity.end);
  return input.slice(start, end);
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}
