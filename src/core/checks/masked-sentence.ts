import { hasHan } from '../document/chars.js';
import type { Span } from '../document/span.js';
import type { Figure } from '../figures/figure.js';
import type { LocatedFigure } from '../figures/figure-document.js';
import { Decimal, parseDecimal } from '../money/decimal.js';
import { isSingle, type LocatedSingle } from './single-figure.js';

/** Characters of the private use area that take the place of figures. */
export const AMOUNT_TOKEN = '\uE000';
export const PERCENT_TOKEN = '\uE001';
export const MULTIPLE_TOKEN = '\uE002';
/** A range, a restatement outside brackets: nothing that a claim is made of. */
export const OTHER_TOKEN = '\uE003';
/** Percentage points and basis points. */
export const POINTS_TOKEN = '\uE004';

const TOKENS = /[\uE000-\uE004]/g;

/** What the amounts of a claim are: money, or what is counted. */
type AmountKind = 'money' | 'quantity';

const LATIN = /[a-z]{2}/;

/**
 * A sentence with each figure as one character, so that patterns can match figures. What patterns ask of it is found out
 * once: a dozen rules ask.
 */
export class MaskedSentence {
  private knownFigureTokens: string | undefined;
  private knownHan: boolean | undefined;
  private knownLatin: boolean | undefined;
  private knownPercent: boolean | undefined;

  /**
   * @param text in lower case
   * @param figures those behind AMOUNT, PERCENT and MULTIPLE, in order
   * @param points those behind POINTS, in order
   * @param tokens the characters of both, in order: what kinds of claims the sentence can hold
   */
  constructor(
    readonly text: string,
    readonly figures: readonly LocatedSingle[],
    readonly points: readonly LocatedSingle[],
    readonly tokens: string,
  ) {}

  /** Without points, which may stand between the figures of a claim that is not of them. */
  get figureTokens(): string {
    return (this.knownFigureTokens ??=
      this.points.length === 0 ? this.tokens : this.tokens.replaceAll(POINTS_TOKEN, ''));
  }

  get hasHan(): boolean {
    return (this.knownHan ??= hasHan(this.text, 0, this.text.length));
  }

  /** Has it a word in Latin letters? */
  get hasLatin(): boolean {
    return (this.knownLatin ??= LATIN.test(this.text));
  }

  get hasPercent(): boolean {
    return (this.knownPercent ??= this.tokens.includes(PERCENT_TOKEN));
  }
}

/** Of a sentence that is not read for claims. */
export const EMPTY_MASKED_SENTENCE = new MaskedSentence('', [], [], '');

interface MaskOptions {
  /** Which figures are the amounts. Default money. */
  readonly amountKind?: AmountKind;
  /** Does a price a share behind a total stay? */
  readonly keepsAsides?: boolean;
}

/** A bracket is searched so far on either side of a figure, in UTF-16 units. */
const MAX_BRACKET_DISTANCE = 100;

/**
 * Masks the figures of a sentence and lower-cases the rest. Brackets that hold nothing but the writer's own equivalents
 * or a rate are left out: "from 280 billion yuan ($39 billion) to …" becomes "from 280 billion yuan to …".
 * @param text the whole prose, folded
 */
export function maskFigures(
  text: string,
  start: number,
  end: number,
  figures: readonly LocatedFigure[],
  { amountKind = 'money', keepsAsides = false }: MaskOptions = {},
): MaskedSentence {
  const maskedFigures: LocatedSingle[] = [];
  const points: LocatedSingle[] = [];
  const sentence = text.slice(start, end).replace(TOKENS, ' ');
  let tokens = '';
  let masked = '';
  let at = start;
  const copyUntil = (until: number): void => {
    if (until > at) masked += sentence.slice(at - start, until - start);
    at = Math.max(at, until);
  };
  figures.forEach((located, index) => {
    if (located.start < at) return;
    const bracket = isRestatementOrRate(located.figure)
      ? findEnclosingBracket(text, located, at, end, figures, index)
      : undefined;
    if (bracket) {
      copyUntil(bracket.open);
      at = bracket.close + 1;
      // The blank before it goes too: patterns have one blank, or none before a comma.
      if (at === end || AFTER_BRACKET.test(text.charAt(at))) masked = masked.trimEnd();
      return;
    }
    const aside = keepsAsides ? undefined : findPerShareAside(text, figures[index - 1], located, end);
    if (aside !== undefined) {
      copyUntil(aside.start);
      at = Math.max(at, aside.end);
      return;
    }
    copyUntil(located.start);
    const token = tokenOf(located.figure, amountKind);
    masked += token;
    if (token !== OTHER_TOKEN && isSingle(located)) {
      (token === POINTS_TOKEN ? points : maskedFigures).push(located);
      tokens += token;
    }
    at = located.end;
  });
  copyUntil(end);
  return new MaskedSentence(masked.toLowerCase(), maskedFigures, points, tokens);
}

/** What a blank before a bracket is one too many of. */
const AFTER_BRACKET = /[\s,.;:)]/;

const ASIDE_LEAD = /^,?\s?(?:or|\(|--?|—|–)\s?(?:about\s)?$/i;
const ASIDE_END = /^(?:\s?(?:a|per) (?:[a-z]+ )?(?:share|unit|ads|adr))?\s?\)?/i;
/** A price a share is this much less than the total that it is a share of. */
const MIN_TOTAL_FACTOR = new Decimal('100000');

/**
 * The span of ", or 26 cents a share," behind a total: the same once more for each share, no amount of the claim. "from $1.03
 * billion, or 20 cents" leaves the unit out.
 */
function findPerShareAside(
  text: string,
  total: LocatedFigure | undefined,
  located: LocatedFigure,
  end: number,
): Span | undefined {
  const [whole, part] = [total?.figure, located.figure];
  if (!total || whole?.value === undefined || part.value === undefined || whole.per !== undefined) return undefined;
  if (whole.kind !== 'money' || part.kind !== 'money' || whole.currency !== part.currency) return undefined;
  if (!ASIDE_LEAD.test(text.slice(total.end, located.start))) return undefined;
  if (parseDecimal(whole.value).abs().lt(parseDecimal(part.value).abs().times(MIN_TOTAL_FACTOR))) return undefined;
  const [tail = ''] = ASIDE_END.exec(text.slice(located.end, Math.min(end, located.end + MAX_BRACKET_DISTANCE))) ?? [];
  return { start: total.end, end: located.end + tail.length };
}

/** A figure that says an amount again, or a rate. */
function isRestatementOrRate({ restates, rateNote }: Figure): boolean {
  return restates !== undefined || rateNote === true;
}

function tokenOf(figure: Figure, amountKind: AmountKind): string {
  const { kind, value, currency } = figure;
  if (value === undefined || isRestatementOrRate(figure)) return OTHER_TOKEN;
  switch (kind) {
    case 'money':
      return amountKind === 'money' && currency !== undefined ? AMOUNT_TOKEN : OTHER_TOKEN;
    case 'quantity':
      return amountKind === 'quantity' ? AMOUNT_TOKEN : OTHER_TOKEN;
    case 'percent':
      return PERCENT_TOKEN;
    case 'multiple':
      return MULTIPLE_TOKEN;
    default:
      return POINTS_TOKEN;
  }
}

function findEnclosingBracket(
  text: string,
  located: LocatedFigure,
  from: number,
  to: number,
  figures: readonly LocatedFigure[],
  index: number,
): { readonly open: number; readonly close: number } | undefined {
  const before = text.slice(Math.max(from, located.start - MAX_BRACKET_DISTANCE), located.start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return undefined;
  const after = text.slice(located.end, Math.min(to, located.end + MAX_BRACKET_DISTANCE)).indexOf(')');
  if (after < 0) return undefined;
  const close = located.end + after;
  for (let i = index, each = figures[i]; each && each.start < close; each = figures[++i])
    if (!isRestatementOrRate(each.figure)) return undefined;
  return { open: located.start - before.length + open, close };
}
