import type { NumberCell } from './number-cell.js';
import type { ReadCell, ReadTable } from './table-cells.js';
import { says, type DataRow } from './table-layout.js';
import type { UnitScopes } from './unit-scopes.js';

/** What words say of amounts of one share, or of one thing. */
type ShareWords = 'share' | 'thing' | undefined;

/** Does a label name no money, so that its section completes it: "Basic", "Diluted"? */
export function isOpenLabel(read: ReadTable, label: string): boolean {
  return !says(read, label, 'money');
}

/** Which numbers of a table are amounts of one share or thing: they are printed in full in a table of thousands. */
export class ShareAmounts {
  private readonly headings = new Map<readonly ReadCell[], ShareWords>();
  private knownLabel: { readonly words: string; readonly share: ShareWords } | undefined;

  constructor(
    private readonly read: ReadTable,
    private readonly scopes: UnitScopes,
  ) {}

  /**
   * What a number is an amount of by its label, its column or the label above: one share, one thing, or neither.
   * @param words all words in front of the numbers of the row
   */
  findPer(row: DataRow, read: ReadCell, number: NumberCell, words: string): ShareWords {
    const labelShare = this.ofLabel(words);
    const isBarePrice =
      labelShare && number.grouped && row.label && says(this.read, this.read.wordsOf(row.label.cell), 'barePrice');
    const ofLabel = isBarePrice ? undefined : labelShare;
    const share = ofLabel === 'share' ? ofLabel : (this.ofHeadings(row, read) ?? ofLabel);
    if (share === 'share' || !row.section) return share;
    const mayBeSection = number.digits.includes('.') && !number.grouped && isOpenLabel(this.read, words);
    return (mayBeSection ? this.saidIn(this.read.wordsOf(row.section.cell)) : undefined) ?? share;
  }

  private ofLabel(words: string): ShareWords {
    if (this.knownLabel?.words !== words) this.knownLabel = { words, share: this.saidIn(words) };
    return this.knownLabel.share;
  }

  private ofHeadings(row: DataRow, read: ReadCell): ShareWords {
    const headings = this.scopes.headingsOf(row.block, read.cell.column);
    let share = this.headings.get(headings);
    if (share === undefined && !this.headings.has(headings)) {
      const said = headings.map(({ cell }) => this.saidIn(this.read.wordsOf(cell)));
      share = said.includes('share') ? 'share' : said.find((each) => each !== undefined);
      this.headings.set(headings, share);
    }
    return share;
  }

  private saidIn(words: string): ShareWords {
    const cut = this.withoutParValue(this.cutExceptions(words));
    if (says(this.read, cut, 'share')) return 'share';
    return says(this.read, cut, 'perShare') ? 'thing' : undefined;
  }

  /** "Share capital (100,000 shares of 1 each)": what one share is worth in law does not make the amounts those of a share. */
  private withoutParValue(words: string): string {
    if (!/\d/.test(words)) return words;
    let cut = words.replace(REMARK_WITH_NUMBER, '');
    for (const { parValue } of this.read.lexicon.tables) if (parValue) cut = cut.replace(parValue, '');
    return cut;
  }

  private cutExceptions(words: string): string {
    for (const { except } of this.read.lexicon.tables) {
      const at = except ? words.search(except) : -1;
      if (at >= 0) return words.slice(0, at);
    }
    return words;
  }
}

const REMARK_WITH_NUMBER = /[(（][^()（）]*\d[^()（）]*[)）]/g;
