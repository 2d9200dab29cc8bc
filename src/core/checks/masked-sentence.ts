import type { Figure } from '../figures/figure.js';
import type { LocatedFigure } from '../figures/figure-document.js';

/** What stands for a figure in a template: characters of the private use area. */
export const MONEY_TOKEN = '\uE000';
export const PERCENT_TOKEN = '\uE001';
export const MULTIPLE_TOKEN = '\uE002';
/** A range, points, a restatement outside brackets: nothing that a claim is made of. */
export const OTHER_TOKEN = '\uE003';

const TOKENS = /[\uE000-\uE003]/g;

/** A sentence with each figure as one character, so that patterns can be told over figures. */
export interface MaskedSentence {
  readonly text: string;
  /** The figures behind MONEY, PERCENT and MULTIPLE, in order. */
  readonly figures: readonly LocatedFigure[];
  /** The characters of the slots, sorted: what kinds of claims the sentence can hold. */
  readonly tokens: string;
}

/** Of a sentence that is not read for claims. */
export const EMPTY_MASKED_SENTENCE: MaskedSentence = { text: '', figures: [], tokens: '' };

/** What a bracket is looked for in, on either side of a figure. */
const MAX_BRACKET_DISTANCE = 100;

/**
 * Makes the template of a sentence, in small letters. Brackets that hold nothing but the writer's own equivalents or a
 * rate fall away: "from 280 billion yuan ($39 billion) to …" is told as "from 280 billion yuan to …".
 * @param text the whole prose, folded
 */
export function maskFigures(
  text: string,
  start: number,
  end: number,
  figures: readonly LocatedFigure[],
): MaskedSentence {
  const slots: LocatedFigure[] = [];
  const signs: string[] = [];
  let told = '';
  let at = start;
  const tell = (until: number): void => {
    if (until > at) told += text.slice(at, until).replace(TOKENS, ' ').toLowerCase();
    at = Math.max(at, until);
  };
  figures.forEach((placed, index) => {
    if (placed.start < at) return;
    const bracket = isRestatementOrRate(placed.figure)
      ? findEnclosingBracket(text, placed, at, end, figures, index)
      : undefined;
    if (bracket) {
      tell(bracket.open);
      at = bracket.close + 1;
      return;
    }
    tell(placed.start);
    const sign = tokenOf(placed.figure);
    told += sign;
    if (sign !== OTHER_TOKEN) {
      slots.push(placed);
      signs.push(sign);
    }
    at = placed.end;
  });
  tell(end);
  return { text: told, figures: slots, tokens: signs.sort().join('') };
}

/** A figure that says an amount again, or a rate. */
function isRestatementOrRate({ restates, rateNote }: Figure): boolean {
  return restates !== undefined || rateNote === true;
}

function tokenOf(figure: Figure): string {
  const { kind, value, currency } = figure;
  if (value === undefined || isRestatementOrRate(figure)) return OTHER_TOKEN;
  if (kind === 'money') return currency === undefined ? OTHER_TOKEN : MONEY_TOKEN;
  if (kind === 'percent') return PERCENT_TOKEN;
  return kind === 'multiple' ? MULTIPLE_TOKEN : OTHER_TOKEN;
}

function findEnclosingBracket(
  text: string,
  placed: LocatedFigure,
  from: number,
  to: number,
  figures: readonly LocatedFigure[],
  index: number,
): { readonly open: number; readonly close: number } | undefined {
  const before = text.slice(Math.max(from, placed.start - MAX_BRACKET_DISTANCE), placed.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return undefined;
  const after = text.slice(placed.end, Math.min(to, placed.end + MAX_BRACKET_DISTANCE)).indexOf(')');
  if (after < 0) return undefined;
  const close = placed.end + after;
  for (let i = index; i < figures.length && figures[i]!.start < close; i++)
    if (!isRestatementOrRate(figures[i]!.figure)) return undefined;
  return { open: placed.start - before.length + open, close };
}
