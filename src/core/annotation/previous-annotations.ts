import type { CurrencyCode } from '../money/currencies.js';
import { amountPattern, anyOf } from '../styles/amount-pattern.js';
import type { HouseStyle } from '../styles/style.js';
import { escapeRegExp } from '../../support/escape-reg-exp.js';
import { Memory, oncePer } from '../../support/bounded-cache.js';
import type { Span } from '../document/span.js';
import { commaOf, partsOf, type Phrase } from './conversion-phrase.js';

/**
 * Where a text has words in the very form in which one of the styles puts conversions to these currencies beside a
 * figure: those of an earlier annotation, or a writer's own. In text order, without overlaps; of two that begin at one
 * place the longer.
 */
export function findOwnWords(
  text: string,
  styles: Iterable<HouseStyle>,
  targets: readonly CurrencyCode[],
  phrases: readonly Phrase[],
): readonly Span[] {
  const found: Span[] = [];
  for (const style of styles) for (const phrase of phrases) addMatches(text, phrase, style, targets, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function addMatches(
  text: string,
  phrase: Phrase,
  style: HouseStyle,
  targets: readonly CurrencyCode[],
  found: Span[],
): void {
  const [opening = ''] = partsOf(style)[phrase];
  // Few texts have a bracket or a semicolon, and an expression costs more to make than to use.
  if (!PLACEHOLDER.test(opening) && !text.includes(opening)) return;
  const pattern = patternOf(phrase, style, targets);
  // Without `matchAll`, which makes the expression anew for every text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
}

const PLACEHOLDER = /^\{\w+\}$/;

/** Targets that are remembered of one style, times three phrases: few callers ask for other than the usual ones. */
const MOST_PATTERNS = 150;

const patternsOf = oncePer((_style: HouseStyle) => new Memory<string, RegExp>(MOST_PATTERNS));

function patternOf(phrase: Phrase, style: HouseStyle, targets: readonly CurrencyCode[]): RegExp {
  return patternsOf(style).get(`${phrase} ${targets.join()}`, () => makePattern(phrase, style, targets));
}

function makePattern(phrase: Phrase, style: HouseStyle, targets: readonly CurrencyCode[]): RegExp {
  const amount = `(?:${targets.map((target) => amountPattern(target, style)).join('|')})`;
  const { separator, lead } = style.conversion;
  const amounts = `${amount}(?:${escapeRegExp(separator)}${amount}){0,20}`;
  const placeholders: Readonly<Record<string, string>> = { '{lead}': anyOf(Object.values(lead)), '{amounts}': amounts };
  const words = partsOf(style)[phrase].map((part) => placeholders[part] ?? escapeRegExp(part));
  const comma = phrase === 'nested' && commaOf(style) !== '' ? `${escapeRegExp(commaOf(style))}?` : '';
  return new RegExp(words.join('') + comma, 'g');
}
