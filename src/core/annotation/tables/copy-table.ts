import type { CurrencyCode } from '../../money/currencies.js';
import { parseDecimal } from '../../money/decimal.js';
import type { Ratio } from '../../money/ratio.js';
import { getEscaper } from '../../document/markup/escape.js';
import type { MediaType } from '../../document/markup/media-type.js';
import type { FigureDocument } from '../../figures/figure-document.js';
import { getMarkSides } from '../../styles/write-unit.js';
import type { Edit } from '../annotation.js';
import { applyEdits } from '../apply-edits.js';
import type { AnnotationContext } from '../context.js';
import type { Occurrence } from '../occurrence.js';
import { copyMarkedNumber, copyNumber, findNumberForm, type CopiedNumber, type NumberForm } from './copied-number.js';
import type { TablePlace } from './table-places.js';
import { UnitRewriter } from './unit-rewriter.js';

/** A table converted to one currency. */
interface TableCopy {
  /** In the syntax of the input, of the same shape as the table. */
  readonly source: string;
  /** The unit of its numbers, where no words in the table say it. */
  readonly heading: string | undefined;
}

type CountedCell = TablePlace['units']['counted'][number];

/**
 * A copy of a table with its amounts in the currency asked for: numbers in the scale that they have, headings with the unit
 * in the words of the style; every other cell as it is. Undefined where nothing is to be converted, where a rate is missing,
 * and where a column of the table is in the currency already.
 */
export function copyTable(
  place: TablePlace,
  target: CurrencyCode,
  document: FigureDocument,
  context: AnnotationContext,
): TableCopy | undefined {
  const amounts = place.amounts.filter(({ figure }) => figure.currency !== target);
  if (amounts.length === 0 || hasColumnIn(place, target)) return undefined;
  if (amounts.some(({ conversions }) => !conversions.some(({ currency }) => currency === target))) return undefined;
  const copier = new TableCopier(place, target, document, context);
  return copier.copy(amounts);
}

/** A column for readers in that currency: the writer gives both. */
function hasColumnIn({ table: { units } }: TablePlace, target: CurrencyCode): boolean {
  const columns = units.filter(({ scope, currency }) => scope === 'column' && currency !== undefined);
  return columns.some(({ currency }) => currency === target) && columns.some(({ currency }) => currency !== target);
}

class TableCopier {
  private readonly units: UnitRewriter;
  private readonly form: NumberForm;

  constructor(
    private readonly place: TablePlace,
    private readonly target: CurrencyCode,
    private readonly document: FigureDocument,
    private readonly context: AnnotationContext,
  ) {
    const { counted, table } = place.units;
    const region = table.caption ? { start: Math.min(table.start, table.caption.start), end: table.end } : table;
    this.units = new UnitRewriter(document.folded, region, place.amounts, target, context);
    this.form = findNumberForm(
      document.folded,
      counted.map(({ number }) => number),
    );
  }

  copy(amounts: readonly Occurrence[]): TableCopy {
    const { counted, unitPlaces } = this.place.units;
    const cellAt = new Map(counted.map((cell) => [cell.number.start, cell]));
    const inTarget = new Set(
      this.place.amounts
        .filter((each) => each.figure.currency === this.target)
        .map(({ figure }) => placeOf(figure.cell)),
    );
    const copied: CopiedNumber[] = amounts.flatMap((amount) => {
      const cell = cellAt.get(amount.start);
      if (cell) return this.copyCell(amount, cell);
      return inTarget.has(placeOf(amount.figure.cell)) ? [] : [this.display(amount)];
    });
    const units = this.units.replacements(unitPlaces());
    return { source: this.write([...copied, ...units]), heading: this.units.heading };
  }

  private copyCell(amount: Occurrence, cell: CountedCell): readonly CopiedNumber[] {
    const { number, unit, besideSpan } = cell;
    if (number.scaled || (number.mark && (number.mark.minor > 0 || number.upper))) return [this.display(amount)];
    const scale = this.units.scaleOf(cell);
    if (besideSpan) this.units.noteSign(besideSpan);
    const rate = this.rateOf(amount);
    const minor = unit.mark?.minor ?? 0;
    const form = this.formIn(number.start);
    const copied = copyNumber(number, rate, minor, scale, form);
    if (number.mark)
      return [copyMarkedNumber(this.document.folded, number, copied.words, getMarkSides(this.target, amount.style))];
    return number.upper ? [copied, copyNumber(number.upper, rate, minor, scale, form)] : [copied];
  }

  /** A cell of words or with a scale of its own has the amount as prose would have it. */
  private display({ start, end, conversions }: Occurrence): CopiedNumber {
    const found = conversions.find(({ currency }) => currency === this.target);
    if (!found) throw new RangeError(`no conversion to ${this.target}`);
    return { start, end, words: found.display };
  }

  private rateOf({ figure: { currency, market } }: Occurrence): Ratio {
    if (currency === undefined) throw new RangeError('no rate of an amount without a currency');
    const { answer } = this.context.rates.marketRate(currency, market, this.target);
    if (!answer.available) throw new RangeError(`no rate from ${currency} to ${this.target}`);
    return { dividend: parseDecimal(answer.multiplier), divisor: parseDecimal(answer.divisor) };
  }

  /** A comma in a value that is not quoted would begin another one. */
  private formIn(at: number): NumberForm {
    const { input, mediaType, prose } = this.document;
    if (mediaType !== 'text/csv' || this.form.group !== ',') return this.form;
    return input.charAt(prose.toOriginal(at, at + 1).start - 1) === '"' ? this.form : { ...this.form, group: '' };
  }

  private write(copied: readonly CopiedNumber[]): string {
    const { input, prose, mediaType } = this.document;
    const { start: from, end: to } = this.place.source;
    const escape = getEscaper(mediaType);
    const edits = copied.map(({ start, end, words }): Edit => {
      const span = prose.toOriginal(start, end);
      // What markup there is within a number stays, so that elements stay nested.
      const tags =
        mediaType === 'text/html' ? (input.slice(span.start, span.end).match(/<[^>]*>/g) ?? []).join('') : '';
      return { start: span.start - from, end: span.end - from, replacement: escape(words) + tags };
    });
    const isInside = ({ start, end }: Edit): boolean => start >= 0 && end <= to - from;
    return withoutNames(applyEdits(input.slice(from, to), edits.filter(isInside)), mediaType);
  }
}

function placeOf(cell: Occurrence['figure']['cell']): string {
  return cell ? `${cell.row} ${cell.column}` : '';
}

/** Without the attributes that name an element or point to one: a document names each once. */
function withoutNames(source: string, mediaType: MediaType): string {
  if (mediaType !== 'text/html') return source;
  return source.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/\s(?:id|headers)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi, ''),
  );
}
