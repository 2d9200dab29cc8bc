import type { Language } from '../../language.js';
import { SCRIPT_TWINS } from './script-twins.js';

/** What may stand for a character in the other script, itself among them; by character. */
const TWINS: ReadonlyMap<string, readonly string[]> = new Map(
  SCRIPT_TWINS.split(' ').flatMap((row) => [...row].map((character) => [character, [...row]] as const)),
);

/** A form with more spellings than this has its characters in one script throughout. */
const MAX_SPELLINGS = 64;

/** A form in every mixture of the two scripts: writers mix them, and 台 stands in traditional text as often as 臺. */
export function spell(form: string): readonly string[] {
  let spellings = [''];
  for (const character of form) {
    const twins = TWINS.get(character);
    if (twins && spellings.length * twins.length > MAX_SPELLINGS) return [form];
    spellings = twins
      ? spellings.flatMap((start) => twins.map((twin) => start + twin))
      : spellings.map((start) => start + character);
  }
  return spellings;
}

/** The cells of a table in both scripts. What a form says by hand holds before what is the spelling of another one. */
class Spellings {
  private readonly taken: Set<string>;

  constructor(cells: readonly (string | undefined)[]) {
    this.taken = new Set(cells.flatMap((cell) => cell?.split('|') ?? []));
  }

  complete(cell: string): string {
    const forms = cell.split('|');
    const added: string[] = [];
    for (const form of forms)
      for (const spelling of spell(form)) {
        if (this.taken.has(spelling)) continue;
        this.taken.add(spelling);
        added.push(spelling);
      }
    return added.length === 0 ? cell : [...forms, ...added].join('|');
  }
}

/** The rows of a table in both scripts, by the columns that hold forms. */
function completeRows<Row extends object>(rows: readonly Row[], ...columns: readonly (keyof Row)[]): readonly Row[] {
  const byColumn = columns.map(
    (column) => [column, new Spellings(rows.map((row) => row[column] as string | undefined))] as const,
  );
  return rows.map((row) => {
    const completed = { ...row };
    for (const [column, spellings] of byColumn) {
      const cell = row[column] as string | undefined;
      if (cell !== undefined) completed[column] = spellings.complete(cell) as Row[keyof Row];
    }
    return completed;
  });
}

/** A pattern in which every character stands for its twins as well. */
function completePattern(pattern: RegExp): RegExp {
  let source = '';
  let isInClass = false;
  const { source: given } = pattern;
  for (let i = 0; i < given.length; i++) {
    const character = given.charAt(i);
    const twins = TWINS.get(character)?.join('');
    if (character === '\\') source += character + given.charAt(++i);
    else {
      if (character === '[') isInClass = true;
      if (character === ']') isInClass = false;
      source += twins === undefined ? character : isInClass ? twins : `[${twins}]`;
    }
  }
  return source === given ? pattern : new RegExp(source, pattern.flags);
}

/** An object of cells and patterns in both scripts. */
function completeWords<Words extends object>(words: Words): Words {
  const completed = Object.entries(words).map(([key, value]: [string, unknown]) => {
    if (value instanceof RegExp) return [key, completePattern(value)];
    if (typeof value === 'string') return [key, new Spellings([value]).complete(value)];
    if (Array.isArray(value)) return [key, value.map(completeWord)];
    return [key, value];
  });
  return Object.fromEntries(completed) as Words;
}

function completeWord(value: unknown): unknown {
  if (value instanceof RegExp) return completePattern(value);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? completeWords(value) : value;
}

/** Characters of which each stands for itself, with their twins. */
const completeCharacters = (characters: string): string =>
  [...new Set([...characters].flatMap((character) => TWINS.get(character) ?? character))].join('');

/**
 * A language in which every form of a table stands in both scripts, whichever of them the table has. What a rule decides by
 * its code holds for the characters that it names.
 */
export function inBothScripts<Key extends string>(language: Language<Key>): Language<Key> {
  const { per, quantities, tables, patterns, characters } = language;
  const pieces = Object.entries(per.pieces).flatMap(([noun, name]) => spell(noun).map((form) => [form, name] as const));
  return {
    ...language,
    marks: completeRows(language.marks, 'before', 'after'),
    ...(language.currencyNames ? { currencyNames: completeRows(language.currencyNames, 'before', 'after') } : {}),
    ratios: completeRows(language.ratios, 'after'),
    ...(quantities
      ? {
          quantities: {
            ...completeWords({ otherWords: quantities.otherWords }),
            rows: completeRows(quantities.rows, 'forms'),
          },
        }
      : {}),
    per: {
      ...per,
      rows: completeRows(per.rows, 'nouns', 'before', 'after'),
      pieces: { ...Object.fromEntries(pieces), ...per.pieces },
    },
    declarations: completeWords(language.declarations),
    ...(tables ? { tables: completeWords(tables) } : {}),
    qualifiers: completeRows(language.qualifiers, 'before', 'after'),
    linkWords: new Spellings([language.linkWords]).complete(language.linkWords),
    ranges: completeWords(language.ranges),
    lists: completeWords(language.lists),
    restatements: completeWords(language.restatements),
    moneyNouns: new Spellings([language.moneyNouns]).complete(language.moneyNouns),
    characters: {
      numbers: completeCharacters(characters.numbers),
      unitsBeforeDash: completeCharacters(characters.unitsBeforeDash),
      unitsBehindGroups: completeCharacters(characters.unitsBehindGroups),
    },
    ...(language.places ? { places: completeRows(language.places, 'names') } : {}),
    ...(patterns ? { patterns: completeWords(patterns) } : {}),
  };
}

/** Every character of a language's tables, for the script that makes their twins. */
export function charactersOf(language: Language): string {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof RegExp) return value.source;
    if (typeof value === 'function' || typeof value !== 'object' || value === null) return '';
    return Object.entries(value)
      .map(([key, part]) => key + read(part))
      .join('');
  };
  const { rules: _rules, reasons: _reasons, ...tables } = language;
  return read(tables);
}
