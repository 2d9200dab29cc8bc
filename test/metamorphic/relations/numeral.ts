import type { Figure } from '../../../src/core/figures/figure.js';
import { fromEnglish, fromHan, toEnglish, toHan } from '../number-words.js';
import { numbersOf, valuesWith, type NumberPart } from '../numbers.js';
import type { Random } from '../random.js';
import { HAN, followEdits, openUnlessExplicit, type ExpectedFigure, type Relation, type Subject } from '../relation.js';
import type { Edit } from '../rewrite.js';

/** How one number is written instead; undefined leaves the figure as it is. */
type Rewriting = (part: NumberPart, random: Random, subject: Subject) => string | undefined;

/** The reach within which two amounts make a range, a move, a list or a comparison, by their size among other things. */
const REACH = 48;
const SENTENCE_END = /[.!?。！？]["”」]?(?:\s|$)|[。！？;；\n]/;
/** What is left of a figure without its mark is not asked here: lists and tables lend one by the form of their numbers. */
const MARKED = /[^\d.,\s()+-]/;
const SCALE = /thousand|million|billion|trillion|lakh|crore|bn|tn|bln|mln|[km]\b|[千万萬亿億百兆]/gi;
/** Letters that are a mark beside numbers of some sizes only: R5, N85,000, P35. */
const LETTER_MARK = /^[(+-]?(?:[A-Z][a-z]{0,3}\.?|[A-Z]{2}) ?\d|\d[a-z]$/;

/** A fraction without its zero, and cents behind a sign: .75, $9.50 cents. */
const OWN_FORM = /(?<!\d)\.\d|[$£]\d.*(?:cents?|pence|p)$/;

/** Does nothing but the number itself decide what the figure says? */
function isFree(figure: Figure, figures: readonly Figure[], text: string): boolean {
  const { id, restates, rateNote } = figure;
  if (rateNote || restates !== undefined || figures.some((other) => other.restates === id)) return false;
  const words = figure.text.replace(SCALE, '');
  if (!MARKED.test(words) || LETTER_MARK.test(figure.text) || OWN_FORM.test(figure.text)) return false;
  const at = figures.indexOf(figure);
  const stands = (before: Figure | undefined, behind: Figure | undefined): boolean => {
    if (!before || !behind || behind.start - before.end > REACH) return true;
    return SENTENCE_END.test(text.slice(before.end, behind.start));
  };
  return stands(figures[at - 1], figure) && stands(figure, figures[at + 1]);
}

/** A relation that writes other numbers into figures. */
const withNumbers = (name: string, write: Rewriting): Relation => ({
  name,
  follow(subject, random) {
    const { figures, tables, declarations } = subject.recognition;
    if (tables.length > 0 || declarations.length > 0) return undefined;
    const edits: Edit[] = [];
    const changes = new Map<number, Partial<ExpectedFigure>>();
    figures.forEach((figure, i) => {
      const parts = isFree(figure, figures, subject.text) ? numbersOf(figure) : undefined;
      // Thousands by the custom of a currency, and a range, by their size.
      const isPlain = parts?.length === 1 && (parts[0]!.power <= 0 || figure.text.search(SCALE) >= 0);
      const written = isPlain ? parts.map((part) => write(part, random, subject)) : undefined;
      if (!parts || !written?.every((text) => text !== undefined)) return;
      const values = valuesWith(
        parts,
        written.map((text) => text.replaceAll(',', '')),
      );
      if (!values) return;
      edits.push(
        ...parts.map(({ start, end }, at) => ({
          start,
          end,
          text: written[at]!,
        })),
      );
      changes.set(i, values);
    });
    return followEdits(subject, edits, (figure, i) => ({
      ...openUnlessExplicit(figure),
      ...changes.get(i),
    }));
  },
});

/** 1999 and 2024 are years first. */
const mayBeYear = (digits: string): boolean => /^(?:1[89]|20)\d\d$/.test(digits);

function otherDigits({ start, end }: NumberPart, random: Random, { text }: Subject): string | undefined {
  const source = text.slice(start, end);
  // "1" is a word for a unit as much as a number: $1 = …, 1元硬币.
  if (/^1?0*$/.test(source)) return undefined;
  const to = random.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const written = source.replace(/[1-9]/g, (digit) => String(to[Number(digit) - 1]!));
  return mayBeYear(written) !== mayBeYear(source) || /^1?0*$/.test(written) ? undefined : written;
}

const groups = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** A number of another length: with groups, with a fraction, or of few digits. */
function otherLength({ digits, power, start, end }: NumberPart, random: Random, { text }: Subject): string | undefined {
  // Interest in 厘 has two digits at most: a longer number is a year, or fixes a price (厘定).
  if ('厘釐'.includes(text.charAt(end) || '。') || /^1?0*$/.test(digits) || text.slice(start, end).startsWith('0'))
    return undefined;
  const whole = (low: number, high: number): string => String(random.int(low, high));
  const written = random.pick([
    whole(2, 9),
    whole(11, 99),
    whole(101, 999),
    `${whole(2, 99)}.${whole(1, 9)}`,
    `${whole(2, 99)}.${whole(1, 9)}${whole(1, 9)}`,
    ...(power === 0 ? [groups(whole(1001, 99_999)), groups(whole(100_001, 9_999_999))] : [groups(whole(1001, 9999))]),
  ]);
  return written;
}

const withoutGroups: Rewriting = ({ start, end, digits }, _random, { text }) =>
  text.slice(start, end).includes(',') && !mayBeYear(digits) ? digits : undefined;

const withGroups: Rewriting = ({ start, end, digits }, _random, { text }) =>
  !text.slice(start, end).includes(',') && /^[1-9]\d{3,}(?:\.\d+)?$/.test(digits) && !mayBeYear(digits)
    ? digits.replace(/^\d+/, groups)
    : undefined;

/** A relation that spells numbers in another writing; values stay. */
const respelt = (name: string, respell: (figure: Figure, subject: Subject) => Edit | undefined): Relation => ({
  name,
  follow(subject) {
    const { figures, tables, declarations } = subject.recognition;
    if (tables.length > 0 || declarations.length > 0) return undefined;
    const edits = figures.flatMap((figure) =>
      isFree(figure, figures, subject.text) ? (respell(figure, subject) ?? []) : [],
    );
    return followEdits(subject, edits, openUnlessExplicit);
  },
});

/** The edit for what `pattern` finds at the start of a figure. */
function replaceAtStart(
  { text, start }: Figure,
  pattern: RegExp,
  write: (match: string) => string | undefined,
): Edit | undefined {
  const match = pattern.exec(text)?.[0];
  const written = match === undefined ? undefined : write(match);
  return written === undefined ? undefined : { start, end: start + match!.length, text: written };
}

const isSingle = ({ value }: Figure): boolean => value !== undefined;

/** Number words with no other behind them: "two million", not "two thousand five hundred" or "two dollars ten". */
const WHOLE_NUMBER =
  /^(?!one )[a-z]+(?:-[a-z]+)?(?= [a-z])(?!.* (?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|\w+ty-\w+|hundred|thousand|point|half|tenths?|quarters?)\b)/i;

export const NUMERAL: readonly Relation[] = [
  withNumbers('other digits', otherDigits),
  withNumbers('numbers of other lengths', otherLength),
  withNumbers('digits without group signs', withoutGroups),
  withNumbers('digits with group signs', withGroups),
  respelt('digits to English words', (figure, { text }) =>
    HAN.test(text) || !isSingle(figure)
      ? undefined
      : replaceAtStart(figure, /^(?!1 )\d{1,3}(?:\.\d{1,2})?(?= (?!and |to |or )[A-Za-z])/, toEnglish),
  ),
  respelt('English words to digits', (figure, { text }) =>
    HAN.test(text) || !isSingle(figure) ? undefined : replaceAtStart(figure, WHOLE_NUMBER, fromEnglish),
  ),
  respelt('digits to Han characters', (figure) =>
    isSingle(figure)
      ? replaceAtStart(
          figure,
          /^(?!1\D)(?:[1-9]\d{0,3}|\d{1,2}\.\d{1,3})(?=(?![十百千多余餘几幾角])\p{Script=Han}(?!.*[刀欧歐]$))/u,
          toHan,
        )
      : undefined,
  ),
  respelt('Han characters to digits', (figure) =>
    isSingle(figure)
      ? replaceAtStart(
          figure,
          /^(?!一[^十百千]|零)[一二两兩三四五六七八九十百千零]+(?=(?!分之|[多余餘几幾点點○〇一二两兩三四五六七八九十百千零来來])\p{Script=Han})/u,
          fromHan,
        )
      : undefined,
  ),
];
