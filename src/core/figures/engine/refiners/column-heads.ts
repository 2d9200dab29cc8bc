import type { Mark } from '../mark.js';
import type { Mention } from '../mention.js';
import type { RefineContext, UnitDeclaration } from '../refine-context.js';
import { readUnitExpression } from '../unit-expression.js';

/** Longest name of a unit. */
export const MAX_NAME_LENGTH = 24;

const COLUMN_HEADS = /(?<=[|:\n]\s?)([A-Za-z$¥€£]{1,8})\s?\|\s?([A-Za-z$¥€£]{1,8})\s?(?=\|\s?[A-Za-z])/g;

/** A scale word with its unit and no number heads a column when a table follows. */
export function findBareHeadings({ text, mentions }: RefineContext): UnitDeclaration[] {
  const isHeading = (mention: Mention | undefined): mention is Mention & { mark: Mark } =>
    mention?.numeral.bare === true && mention.mark !== undefined && mention.qualifier === 'exact' && !mention.upper;
  const headings: UnitDeclaration[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!isHeading(mention)) continue;
    const [previous, next] = [mentions[i - 1], mentions[i + 1]];
    const isRow = isHeading(next) && isOneHeadingRow(text, mention.end, next.start);
    const isLast = isHeading(previous) && isOneHeadingRow(text, previous.end, mention.start);
    const hasCells = next?.grouped === true && !next.mark && next.start - mention.end < MAX_NAME_LENGTH * 2;
    if (!hasCells && !isRow && !isLast) continue;
    const unit = { mark: mention.mark, power: mention.numeral.digits.length - 1, percent: false };
    headings.push({ start: mention.start, end: mention.end, unit, table: true });
  }
  return headings;
}

/** Two headings stand side by side; a stop, a comma or an empty line between them makes them amounts of the text. */
function isOneHeadingRow(text: string, from: number, to: number): boolean {
  return to - from < MAX_NAME_LENGTH && !/[。,;!?]|\n\s*\n/.test(text.slice(from, to));
}

/** "RMB | US$ |": two cells that hold nothing but a currency head the columns, in the scale that stands before. */
export function findColumnHeads({ text, lexicon }: RefineContext): UnitDeclaration[] {
  if (!text.includes('|')) return [];
  const declarations: UnitDeclaration[] = [];
  for (const { index, 0: whole, 1: first = '', 2: second = '' } of text.matchAll(COLUMN_HEADS)) {
    const at = index + whole.lastIndexOf(second);
    const [one, other] = [
      readUnitExpression(text, index, index + first.length, lexicon),
      readUnitExpression(text, at, at + second.length, lexicon),
    ];
    if (!one?.mark || !other?.mark || one.power !== 0 || other.power !== 0) continue;
    declarations.push(
      { start: index, end: index + first.length, unit: one, table: true },
      { start: at, end: at + second.length, unit: other, table: true },
    );
  }
  return declarations;
}
