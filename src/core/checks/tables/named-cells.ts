import { isHan } from '../../document/chars.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import type { CheckContext, FigureSentence } from '../check-context.js';
import { isSingle, type LocatedSingle } from '../single-figure.js';
import type { CellIndex } from './cell-index.js';
import { readCellName, stemsOf, type CellName } from './cell-name.js';

/** How a sentence names a cell. */
interface Naming {
  /** Its name stands beside the figure, or another number of the sentence is one of its row or column. */
  readonly isBeside: boolean;
  /** All words of its label and its year are said, and the name or another number of its row stands beside the figure. */
  readonly isWhole: boolean;
  /** More is better. */
  readonly rank: number;
}

/** Part of the words of a label that a sentence must have to mention it. */
const MIN_COVERAGE = 0.5;
/** Between the name of a cell and its number: "revenue for the year ended 31 December 2023 increased to". */
const MAX_GAP = 80;
const MIN_COLUMN_DIGITS = 3;
const MAX_NAMES = 2000;
const MAX_SENTENCE_FIGURES = 40;
/** Numbers that are none of the table, unless its labels say so too. */
const ADJUSTED =
  /\b(?:adjusted|underlying|organic|constant|non-gaap|non-ifrs|excluding|normali[sz]ed|pro ?forma)\b|经调整|經調整|剔除|扣除|撇除/i;
const ADJUSTED_BEHIND =
  /\bexcluding\b|\bon an? (?:\w+ )?(?:constant|organic|underlying|adjusted|normali[sz]ed|pro ?forma|like)\b|\b(?:constant|organic) (?:currency|basis)/i;
const NAME_BEHIND =
  /^\s*(?:(?:increase|decrease|rise|decline|fall|drop|growth|reduction)\s+)?(?:of|in)\s+(?:(?:our|the|its|net|total|cost|costs|of)\s+){0,4}(\p{Script=Latin}+)/iu;
/** Brackets part no name from its number. */
const ASIDE = /\([^()]{0,200}\)/g;
/** Behind these the number is of something else. */
const OTHER_SUBJECT =
  /\b(?:includ(?:es?|ed|ing)|due to|driven by|attributable to|result(?:ed|ing)? (?:in|from)|offset by)\b|包括|主要由于|主要由於/i;
const OTHER = /\bothers?\b|其他|其它/i;
const YEAR = /(?:19|20)\d\d/g;
const MAX_BEFORE = 40;
const LOSS = /\bloss(?:es)?\b|\bdeficit\b|亏损|虧損/i;
const PROFIT = /\bprofits?\b|\bincome\b|\bearnings\b|\bsurplus\b|利润|利潤|溢利|盈利|收益/i;
/** What calls the number behind it a loss or a profit. */
const LOSS_BEFORE =
  /\b(?:loss|deficit)(?: \w+){0,5} (?:was|of|to|totall?ed|at)\s*$|(?:亏损|虧損)(?:为|為|达|達|[:：])?\s*$/i;
const PROFIT_BEFORE =
  /\b(?<!loss.{0,20})(?:profit|net income|surplus)(?: \w+){0,5} (?:was|of|to|totall?ed|at)\s*$|(?<![亏虧]损?.{0,4})(?:利润|利潤|溢利|盈利)(?:为|為|达|達|[:：])?\s*$/i;

interface SentenceWords {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** Finds which numbers of tables a sentence mentions. */
export class NamedCells {
  private readonly names = new Map<string, CellName>();
  private readonly wordsOf = memoizePerObject((sentence: FigureSentence) => this.readSentence(sentence));
  /** Rows and columns of which a sentence gives numbers. */
  private readonly linesOf = memoizePerObject((sentence: FigureSentence) => this.findLines(sentence));

  constructor(
    private readonly context: Pick<CheckContext, 'sentenceOf' | 'text'>,
    private readonly index: CellIndex,
  ) {}

  /** How the sentence of a figure names a cell; undefined where it mentions other things, or of another year. */
  nameOf(stated: LocatedSingle, { figure: { cell } }: LocatedSingle): Naming | undefined {
    const sentence = this.context.sentenceOf(stated);
    if (!cell || sentence.figures.length > MAX_SENTENCE_FIGURES) return undefined;
    const words = this.wordsOf(sentence);
    const heading = cell.columnLabels.join(' ');
    const [row, column] = [this.nameOfLabel(cell.rowLabel ?? ''), this.nameOfLabel(heading)];
    const name = row.words.length > 0 ? row : column;
    const coverage = coverageOf(name, words);
    if (coverage < MIN_COVERAGE) return undefined;
    if (this.isAdjusted(stated, sentence) && !ADJUSTED.test(`${cell.rowLabel ?? ''} ${heading}`)) return undefined;
    const years = [...row.years, ...column.years];
    const isOfYear = years.some((year) => words.years.has(year));
    if (years.length > 0 && words.years.size > 0 && !isOfYear) return undefined;
    const lines = this.linesOf(sentence);
    const hasNeighbour = lines.has(rowKey(cell)) || lines.has(columnKey(cell));
    const follows = this.standsBefore(stated, sentence, name);
    const precedes = this.standsBehind(stated, sentence, name);
    if (!follows && !precedes && OTHER_SUBJECT.test(this.partBefore(stated, sentence))) return undefined;
    const isWhole =
      (follows || precedes || lines.has(rowKey(cell))) &&
      coverage === 1 &&
      row.words.length > 0 &&
      !this.leavesOutOther(stated, sentence, cell.rowLabel ?? '') &&
      (isOfYear || years.length === 0);
    const rank = coverage + (hasNeighbour ? 2 : 0) + (isOfYear ? 1 : 0);
    return { isBeside: hasNeighbour || follows || precedes, isWhole, rank };
  }

  /** Does the prose call a profit what the table has as a loss, or a loss what it has as a profit? */
  hasOtherSign(stated: LocatedSingle, cells: readonly LocatedSingle[]): boolean {
    const { value } = stated.figure;
    const before = this.context.text.slice(Math.max(0, stated.start - MAX_BEFORE), stated.start);
    const isLoss = LOSS_BEFORE.test(before);
    const isProfit = !isLoss && PROFIT_BEFORE.test(before);
    if (value.startsWith('-') || (!isLoss && !isProfit)) return false;
    return cells.every(({ figure }) => {
      const label = figure.cell?.rowLabel ?? '';
      const isOfBoth = PROFIT.test(label) && this.nameOf(stated, { ...stated, figure }) !== undefined;
      if (!isOfBoth) return false;
      return isProfit ? figure.value.startsWith('-') : !figure.value.startsWith('-') && !LOSS.test(label);
    });
  }

  /** Do the words beside the figure set it apart from the numbers of a table? */
  private isAdjusted({ start, end }: LocatedSingle, sentence: FigureSentence): boolean {
    const { text } = this.context;
    const next = endOfPart(sentence, end);
    return (
      ADJUSTED.test(text.slice(startOfPart(sentence, start), start)) ||
      ADJUSTED_BEHIND.test(text.slice(end, Math.min(next, end + MAX_GAP)))
    );
  }

  /** Do words of the name stand between the figure and the one before it in the sentence? */
  private standsBefore(stated: LocatedSingle, sentence: FigureSentence, name: CellName): boolean {
    const before = this.partBefore(stated, sentence).split(OTHER_SUBJECT).at(-1) ?? '';
    return coverageOf(name, { text: before, stems: new Set(stemsOf(before)) }) > 0;
  }

  /** "Foreign exchange and other, net" is not what the sentence calls foreign exchange. */
  private leavesOutOther(stated: LocatedSingle, sentence: FigureSentence, label: string): boolean {
    if (!OTHER.test(label)) return false;
    const behind = this.context.text.slice(stated.end, Math.min(endOfPart(sentence, stated.end), stated.end + MAX_GAP));
    return !OTHER.test(this.partBefore(stated, sentence)) && !OTHER.test(behind);
  }

  private partBefore({ start }: LocatedSingle, sentence: FigureSentence): string {
    const part = this.context.text.slice(startOfPart(sentence, start), start);
    return part.replace(ASIDE, '').slice(-MAX_GAP);
  }

  /** "$62.6 million in net sales": does the name start right behind the figure? */
  private standsBehind({ end }: LocatedSingle, sentence: FigureSentence, name: CellName): boolean {
    const behind = this.context.text.slice(end, Math.min(endOfPart(sentence, end), end + MAX_GAP));
    const [, first = ''] = NAME_BEHIND.exec(behind) ?? [];
    return coverageOf(name, { text: '', stems: new Set(stemsOf(first)) }) > 0;
  }

  private nameOfLabel(label: string): CellName {
    let name = this.names.get(label);
    if (!name) {
      if (this.names.size >= MAX_NAMES) this.names.clear();
      this.names.set(label, (name = readCellName(label)));
    }
    return name;
  }

  private readSentence({ start, end }: FigureSentence): SentenceWords {
    const text = this.context.text.slice(start, end);
    return {
      text,
      stems: new Set(stemsOf(text)),
      years: new Set(text.match(YEAR) ?? []),
    };
  }

  private findLines({ figures }: FigureSentence): ReadonlySet<string> {
    const prose = figures.filter(isSingle).filter(({ figure }) => !figure.cell);
    const keys = prose.flatMap((stated) =>
      this.index.statedBy(stated.figure).flatMap(({ figure: { cell } }) => {
        if (!cell) return [];
        // Chance puts a number of two digits into some row of a column.
        const isOfColumn = stated.figure.significantDigits >= MIN_COLUMN_DIGITS;
        return isOfColumn ? [rowKey(cell), columnKey(cell)] : [rowKey(cell)];
      }),
    );
    return new Set(keys);
  }
}

/** Behind the figure before it in the sentence. */
function startOfPart({ start, figures }: FigureSentence, at: number): number {
  return figures.reduce((last, { end }) => (end <= at ? Math.max(last, end) : last), start);
}

/** In front of the figure behind it in the sentence. */
function endOfPart({ end, figures }: FigureSentence, at: number): number {
  return figures.reduce((next, { start }) => (start >= at ? Math.min(next, start) : next), end);
}

type CellPlace = NonNullable<LocatedSingle['figure']['cell']>;

const rowKey = ({ table, row }: CellPlace): string => `${table} row ${row}`;
const columnKey = ({ table, column }: CellPlace): string => `${table} column ${column}`;

/** The part of a name's words that a sentence has, from 0 to 1; 0 for a name without words. */
function coverageOf({ words }: CellName, { text, stems }: Pick<SentenceWords, 'text' | 'stems'>): number {
  const known = words.filter((word) => stems.has(word) || (isHan(word.charCodeAt(0)) && text.includes(word)));
  return words.length === 0 ? 0 : known.length / words.length;
}
