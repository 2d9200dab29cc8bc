import type { Figure } from '../figures/figure.js';
import type { Placed } from './located-figure.js';

/** What stands for a figure in a template: characters of the private use area. */
export const MONEY = '\uE000';
export const PERCENT = '\uE001';
export const MULTIPLE = '\uE002';
/** A range, points, a restatement outside brackets: nothing that a claim is made of. */
export const OTHER = '\uE003';

const PLACEHOLDERS = /[\uE000-\uE003]/g;

/** A sentence with each figure as one character, so that patterns can be told over figures. */
export interface Template {
  readonly text: string;
  /** The figures behind MONEY, PERCENT and MULTIPLE, in order. */
  readonly slots: readonly Placed[];
  /** The characters of the slots, sorted: what kinds of claims the sentence can hold. */
  readonly signs: string;
}

/** Of a sentence that is not read for claims. */
export const EMPTY_TEMPLATE: Template = { text: '', slots: [], signs: '' };

/** What a bracket is looked for in, on either side of a figure. */
const REACH = 100;

/**
 * Makes the template of a sentence, in small letters. Brackets that hold nothing but the writer's own equivalents or a
 * rate fall away: "from 280 billion yuan ($39 billion) to …" is told as "from 280 billion yuan to …".
 * @param text the whole prose, folded
 */
export function templateOf(text: string, start: number, end: number, figures: readonly Placed[]): Template {
  const slots: Placed[] = [];
  const signs: string[] = [];
  let told = '';
  let at = start;
  const tell = (until: number): void => {
    if (until > at) told += text.slice(at, until).replace(PLACEHOLDERS, ' ').toLowerCase();
    at = Math.max(at, until);
  };
  figures.forEach((placed, index) => {
    if (placed.start < at) return;
    const bracket = isAside(placed.figure) ? bracketAround(text, placed, at, end, figures, index) : undefined;
    if (bracket) {
      tell(bracket.open);
      at = bracket.close + 1;
      return;
    }
    tell(placed.start);
    const sign = signOf(placed.figure);
    told += sign;
    if (sign !== OTHER) {
      slots.push(placed);
      signs.push(sign);
    }
    at = placed.end;
  });
  tell(end);
  return { text: told, slots, signs: signs.sort().join('') };
}

/** A figure that says an amount again, or a rate. */
function isAside({ restates, rateNote }: Figure): boolean {
  return restates !== undefined || rateNote === true;
}

function signOf(figure: Figure): string {
  const { kind, value, currency } = figure;
  if (value === undefined || isAside(figure)) return OTHER;
  if (kind === 'money') return currency === undefined ? OTHER : MONEY;
  if (kind === 'percent') return PERCENT;
  return kind === 'multiple' ? MULTIPLE : OTHER;
}

function bracketAround(
  text: string,
  placed: Placed,
  from: number,
  to: number,
  figures: readonly Placed[],
  index: number,
): { readonly open: number; readonly close: number } | undefined {
  const before = text.slice(Math.max(from, placed.start - REACH), placed.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return undefined;
  const after = text.slice(placed.end, Math.min(to, placed.end + REACH)).indexOf(')');
  if (after < 0) return undefined;
  const close = placed.end + after;
  for (let i = index; i < figures.length && figures[i]!.start < close; i++)
    if (!isAside(figures[i]!.figure)) return undefined;
  return { open: placed.start - before.length + open, close };
}
