/** What names a number of a table, and the years it is of. */
export interface CellName {
  /** Stems of Latin words, and runs of Han characters. */
  readonly words: readonly string[];
  readonly years: readonly string[];
}

/** Words of labels that name no item: what the numbers count, and of which period they are. */
const OPEN_WORDS = new Set(
  'a an and any less plus add are as at by for from in into is of on or other per the to with total totals sub subtotal year years ended ending month months quarter quarters week weeks day days fiscal financial period periods half first second third fourth january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec million millions billion billions thousand thousands usd gbp eur hkd rmb cny hk us amount amounts change changes note notes unaudited audited restated actual fy'.split(
    ' ',
  ),
);
/** What stands in brackets, and marks of footnotes, name nothing. */
const ASIDE = /[（(【[][^()（）[\]【】]{0,60}[)）\]】]|[*†‡§¹²³]/g;
/** "After-tax" is one word, which a sentence may leave out. */
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}'’]*(?:-\p{Script=Latin}+)*/gu;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const YEAR = /(?:19|20)\d\d/g;
/** Han that names no item by itself. */
const OPEN_HAN =
  /^(?:合计|合計|总计|總計|小计|小計|其中|金额|金額|本期|上期|本年|上年|年度|人民币|人民幣|港币|港幣|港元|美元|千元|万元|萬元|亿元|億元|百万元|百萬元)$/;
/** Letters that distinguish "revenue" from "revenues", and no more. */
const STEM = 6;

/** Reads a label. */
export function readCellName(label: string): CellName {
  // NFKC: PDF copies have ligatures.
  const plain = label.normalize('NFKC').replace(ASIDE, ' ');
  const latin = stemsOf(plain).filter((stem) => !OPEN_WORDS.has(stem));
  const han = (plain.match(HAN_RUN) ?? []).filter((run) => !OPEN_HAN.test(run));
  return { words: [...new Set([...latin, ...han])], years: label.match(YEAR) ?? [] };
}

/** The stems of the Latin words of a text. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(LATIN_WORD) ?? []).map((word) => stemOf(word.toLowerCase()));
}

function stemOf(word: string): string {
  if (OPEN_WORDS.has(word)) return word;
  return word
    .replace(/-/g, '')
    .replace(/['’]s$/, '')
    .replace(/(?:ies|y|es|s|e)$/, '')
    .slice(0, STEM);
}
