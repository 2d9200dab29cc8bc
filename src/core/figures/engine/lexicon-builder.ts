import { isLatin } from '../../document/chars.js';
import { CodeSet } from '../../document/code-set.js';
import type { Script } from '../figure.js';
import type { Language } from '../language.js';
import { emptyLexicon } from './empty-lexicon.js';
import type { Lexicon } from './lexicon.js';
import type { DeclarationLexicon, ListLexicon, RangeLexicon, RestatementLexicon } from './phrase-lexicons.js';
import { collectPatterns, collectRules } from './rule-set.js';
import { buildStartTable } from './start-table.js';
import { createMark, type MarkRow } from './mark.js';
import { Trie } from './trie.js';
import type {
  DeclarationWords,
  ListWords,
  QualifierRow,
  QuantityWords,
  RangeWords,
  RatioRow,
  RestatementWords,
  TableWords,
} from './vocabulary.js';

/**
 * Makes a lexicon with the rules of several languages and none of their words. What a rule, a pattern or a character
 * decides holds in every text; {@link addLanguage} adds the words.
 */
export function createLexicon(languages: readonly Language[]): Lexicon {
  const rules = languages.map((language) => language.rules ?? {});
  const charactersOf = (pick: (language: Language) => string): CodeSet => new CodeSet(languages.map(pick).join(''));
  return emptyLexicon(
    buildStartTable(rules.flatMap(({ parsers }) => parsers ?? [])),
    collectRules(rules),
    collectPatterns(languages.map((language) => language.patterns ?? {})),
    {
      numbers: charactersOf(({ characters }) => characters.numbers),
      unitsBeforeDash: charactersOf(({ characters }) => characters.unitsBeforeDash),
      unitsBehindGroups: charactersOf(({ characters }) => characters.unitsBehindGroups),
    },
  );
}

/** Adds a language's tables; `asked` when texts of it are to be read, else only what is read everywhere. */
export function addLanguage(lexicon: Lexicon, language: Language, asked: boolean): void {
  if (asked || language.appliesToAllLanguages) {
    addMarks(lexicon, language.marks);
    addMarks(lexicon, language.currencyNames ?? []);
    for (const row of language.scales)
      for (const form of splitForms(row.forms)) lexicon.scales.add(form, row, row.caseSensitive);
    addRatios(lexicon, language.ratios);
    if (language.quantities) addQuantities(lexicon, language.quantities);
    addPerUnits(lexicon, language.per);
    addDeclarations(lexicon.declarations, language.declarations);
    if (language.tables) addTableWords(lexicon, language.tables);
  }
  for (const { country, names } of language.places ?? [])
    for (const name of splitForms(names)) lexicon.places.add(name, country);
  for (const [script, templates] of Object.entries(language.reasons ?? {}))
    lexicon.reasons.set(script as Script, templates);
  addLists(lexicon.lists, language.lists);
  addRates(lexicon.restatements, language.restatements);
  for (const form of splitForms(language.declarations.prepositions)) lexicon.declarations.prepositions.push(form);
  addUnitEnds(lexicon.declarations, language.declarations.prepositions);
  if (!asked) return;
  addQualifiers(lexicon, language.qualifiers);
  addForms(lexicon.linksBefore, language.linkWords);
  addRanges(lexicon.ranges, language.ranges);
  addRestatements(lexicon.restatements, language.restatements);
  for (const form of splitForms(language.moneyNouns)) {
    // An abbreviation is looked for where it stands, as words of a writing without blanks are.
    if (isLatin(form.charCodeAt(0)) && form === form.toLowerCase()) lexicon.moneyWords.add(form);
    else lexicon.moneyNouns.add(form, true);
  }
  for (const form of splitForms(language.afterAmount)) lexicon.afterAmount.add(form);
}

/** The surface forms of a table cell, separated by "|". */
function splitForms(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

export function addMarks(lexicon: Lexicon, rows: readonly MarkRow[]): void {
  for (const row of rows) {
    const { currency, ambiguous, minor = -(row.power ?? 0), weak, market, glued, support, local } = row;
    const mark = createMark({ currency, ambiguous, minor, weak: weak === true, market, glued, support, local });
    for (const form of splitForms(row.before)) lexicon.marksBefore.add(form, mark, row.caseSensitive);
    for (const form of splitForms(row.after)) lexicon.unitsAfter.add(form, mark, row.caseSensitive);
    for (const cell of [row.before, row.after]) addUnitEnds(lexicon.declarations, cell, row.caseSensitive);
  }
}

/** Adds scale words of languages that are not read; short ones as written only, for they are also names. */
export function addUnreadScales(lexicon: Lexicon, cells: readonly string[]): void {
  for (const cell of cells) for (const form of splitForms(cell)) lexicon.unreadScales.add(form, true, form.length < 5);
}

function addRatios(lexicon: Lexicon, rows: readonly RatioRow[]): void {
  for (const { kind, power = 0, glued = false, after, caseSensitive } of rows)
    for (const form of splitForms(after))
      lexicon.unitsAfter.add(form, { type: 'ratio', kind, power, glued }, caseSensitive);
}

function addQuantities(lexicon: Lexicon, { rows, otherWords }: QuantityWords): void {
  for (const { unit, forms, caseSensitive } of rows) {
    const value = { unit, isOtherWord: false };
    for (const form of splitForms(forms)) lexicon.quantityUnits.add(form, value, caseSensitive);
  }
  for (const form of splitForms(otherWords)) lexicon.quantityUnits.add(form, { unit: undefined, isOtherWord: true });
}

function addTableWords(lexicon: Lexicon, words: TableWords): void {
  lexicon.tables.push(words);
  for (const { unit, power, forms } of words.shortUnits ?? [])
    for (const form of splitForms(forms)) lexicon.tableUnits.add(form, { unit, power }, true);
}

function addQualifiers(lexicon: Lexicon, rows: readonly QualifierRow[]): void {
  for (const row of rows) {
    for (const form of splitForms(row.before)) lexicon.qualifiersBefore.add(form, row.qualifier);
    for (const form of splitForms(row.after)) lexicon.qualifiersAfter.add(form, row.qualifier);
  }
}

function addPerUnits(lexicon: Lexicon, { rows, leadsAfter, leadsBefore, pieces }: Language['per']): void {
  for (const row of rows) {
    for (const noun of splitForms(row.nouns)) {
      const per = row.per === 'piece' ? (pieces[noun] ?? (isLatin(noun.charCodeAt(0)) ? noun : 'piece')) : row.per;
      for (const lead of leadsAfter) lexicon.perAfter.add(lead + noun, per);
      for (const lead of leadsBefore) lexicon.perBefore.add(lead + noun, per);
    }
    for (const phrase of splitForms(row.after)) lexicon.perAfter.add(phrase, row.per);
    for (const phrase of splitForms(row.before)) lexicon.perBefore.add(phrase, row.per);
  }
}

function addRanges(ranges: RangeLexicon, words: RangeWords): void {
  for (const form of splitForms(words.connectors)) ranges.connectors.add(form.trim());
  for (const form of splitForms(words.alternatives)) ranges.alternatives.add(form);
  for (const cell of [words.connectors, words.alternatives, ...words.paired.map(({ connector }) => connector)])
    for (const form of splitForms(cell)) ranges.heads.add(form.trim().charCodeAt(0) | 0x20);
  for (const { before, connector, after } of words.paired)
    ranges.paired.push({
      connectors: new Set(splitForms(connector)),
      before: addForms(new Trie<true>(true), before),
      ...(after === undefined ? {} : { after: addForms(new Trie<true>(), after) }),
    });
  addForms(ranges.closers, words.closers);
  addForms(ranges.movedFrom, words.movedFrom);
  addForms(ranges.rangedFrom, words.rangedFrom);
  addForms(ranges.movedBy, words.movedBy);
}

function addForms(trie: Trie<true>, cell: string): Trie<true> {
  for (const form of splitForms(cell)) trie.add(form, true);
  return trie;
}

function addRestatements(restatements: RestatementLexicon, words: RestatementWords): void {
  addForms(restatements.strong, words.strong);
  addForms(restatements.direct, words.direct);
  addForms(restatements.alternatives, words.alternatives);
  addForms(restatements.alternativesAfter, words.alternatives);
  for (const form of splitForms(words.rate)) restatements.rate.add(form);
}

/** Between the items of a list and the sides of a rate each language is read in every text. */
function addLists(lists: ListLexicon, words: ListWords): void {
  for (const form of splitForms(words.separators)) lists.separators.add(form);
  for (const form of splitForms(words.perUnitSeparators)) lists.perUnitSeparators.add(form);
  for (const form of splitForms(words.movedTo)) lists.movedTo.add(form);
}

function addRates(restatements: RestatementLexicon, words: RestatementWords): void {
  for (const form of splitForms(words.reversedRate)) restatements.reversedRate.add(form);
  for (const form of splitForms(words.reversedRateUnlessMoved)) restatements.reversedRateUnlessMoved.add(form);
  for (const form of splitForms(words.noRateLevel)) restatements.noRateLevel.add(form);
  restatements.directInQualifier.push(...splitForms(words.directInQualifier));
  restatements.strongInQualifier.push(...splitForms(words.strongInQualifier));
}

function addDeclarations(declarations: DeclarationLexicon, words: DeclarationWords): void {
  for (const form of splitForms(words.unit)) declarations.units.add(form);
  for (const form of splitForms(words.below)) declarations.below.add(form);
  addForms(declarations.leads, words.lead);
  addForms(declarations.trails, words.trail);
  for (const row of words.scales) for (const form of splitForms(row.forms)) declarations.scales.add(form, row.power);
  addForms(declarations.hundredths, words.hundredths);
  for (const cell of [...words.scales.map(({ forms }) => forms), words.hundredths]) addUnitEnds(declarations, cell);
}

function addUnitEnds({ ends }: DeclarationLexicon, cell: string | undefined, caseSensitive = false): void {
  for (const form of splitForms(cell)) {
    const end = form.trimEnd();
    ends.add(end, /^[A-Za-z]+$/.test(end), caseSensitive);
  }
}
