import type { Prose } from '../document/markup/prose.js';
import type { FigureDocument } from '../figures/figure-document.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { AnnotationOptions, Conversion, ConvertMode } from './annotation.js';
import { formatPhrase, type PhrasePart } from './conversion-phrase.js';
import { findInsertionPoint } from './insertion-point.js';
import { findKeyAmounts } from './key-amounts.js';
import { isConvertible, type Occurrence } from './occurrence.js';
import { groupRestatements } from './restatement-groups.js';
import { isSkipped, resolveSkipPlaces } from './skip-rules.js';
import { resolveTableMode } from './tables/table-additions.js';

/** Words to be put behind an occurrence. */
export interface PlannedEdit {
  readonly occurrence: Occurrence;
  /** Offset of the prose that the words are put at. */
  readonly proseOffset: number;
  /** The same in the input, behind the inline markup that closes there. */
  readonly inputOffset: number;
  readonly words: readonly PhrasePart[];
}

/**
 * Decides which occurrences get a conversion, where and in which words. Only an original does, not what restates it, and
 * only to currencies that the writer does not give.
 */
export function planEdits(
  document: FigureDocument,
  occurrences: readonly Occurrence[],
  isInRateNote: (occurrence: Occurrence) => boolean,
  options: AnnotationOptions,
): readonly PlannedEdit[] {
  const { convert, date } = options;
  const skip = resolveSkipPlaces(options.style, options.skip);
  const isKey = convert === 'key' ? findKeyAmounts(document, occurrences) : undefined;
  const isInCells = resolveTableMode(options, document.mediaType) === 'cells';
  const groupOf = groupRestatements(occurrences);
  const mentions = new MentionTracker(convert);
  const edits: PlannedEdit[] = [];
  for (const occurrence of occurrences) {
    const { figure, conversions } = occurrence;
    // Brackets in cells ruin a table: see the folder tables.
    if (!isConvertible(occurrence) || isInRateNote(occurrence) || (figure.cell && !isInCells)) continue;
    const group = groupOf(occurrence);
    const isOriginal = group.original === occurrence;
    const missing = isOriginal ? mentions.missing(occurrence, group.currencies) : [];
    mentions.add(occurrence, group.currencies);
    if (missing.length === 0 || isSkipped(occurrence, document, skip, date)) continue;
    if (isKey && !figure.cell && !isKey(occurrence)) continue;
    const { at, phrase } = findInsertionPoint(group, document);
    const words = formatPhrase(
      phrase,
      missing,
      figure.qualifier,
      occurrence.style,
      continuesSentence(document.folded, at),
    );
    edits.push({ occurrence, proseOffset: at, inputOffset: toInputOffset(at, document.prose), words });
    const currencies = conversions.map(({ currency }) => currency);
    for (const each of [occurrence, ...group.restatements]) mentions.add(each, currencies);
  }
  return edits;
}

/** Remembers in which currencies each amount has been given to the reader so far. */
class MentionTracker {
  private readonly currencies = new Map<string | undefined, readonly CurrencyCode[]>();

  constructor(private readonly mode: ConvertMode) {}

  add({ amountKey }: Occurrence, currencies: readonly CurrencyCode[]): void {
    if (this.mode === 'every') return;
    const known = this.currencies.get(amountKey);
    const fresh = known ? currencies.filter((currency) => !known.includes(currency)) : currencies;
    if (fresh.length > 0) this.currencies.set(amountKey, known ? [...known, ...fresh] : fresh);
  }

  /** The conversions that an occurrence still needs, when the text gives its amount in these currencies itself. */
  missing({ amountKey, conversions }: Occurrence, stated: readonly CurrencyCode[]): readonly Conversion[] {
    const before = this.currencies.get(amountKey) ?? [];
    return conversions.filter(({ currency }) => !stated.includes(currency) && !before.includes(currency));
  }
}

/** White space that is looked over. */
const MAX_GAP_LENGTH = 8;

/** Does the sentence continue at an offset without its own punctuation, "HK$61 billion in June"? */
function continuesSentence(text: string, at: number): boolean {
  return /^[ \t]*[\p{L}\p{N}]/u.test(text.slice(at, at + MAX_GAP_LENGTH));
}

function toInputOffset(at: number, prose: Prose): number {
  return prose.skipClosingMarkup(prose.toOriginal(at - 1, at).end);
}
