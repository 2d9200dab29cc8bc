import type { CurrencyCode } from '../money/currencies.js';
import { amountPattern, anyOf } from '../styles/pattern.js';
import type { HouseStyle } from '../styles/style.js';
import { escapeRegExp } from '../support/escape-reg-exp.js';
import type { Span } from '../text/span.js';
import { partsOf, type Phrase } from './words.js';

/**
 * Where a text has words in the very form in which one of the styles puts conversions to these currencies beside a
 * figure: those of an earlier annotation, or a writer's own. In text order, without overlaps.
 */
export function findOwnWords(
  text: string,
  styles: Iterable<HouseStyle>,
  targets: readonly CurrencyCode[],
  phrases: readonly Phrase[],
): readonly Span[] {
  const found: Span[] = [];
  for (const style of styles)
    for (const { 0: words, index } of text.matchAll(phrasePattern(style, targets, phrases)))
      found.push({ start: index, end: index + words.length });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function phrasePattern(style: HouseStyle, targets: readonly CurrencyCode[], phrases: readonly Phrase[]): RegExp {
  const amount = `(?:${targets.map((target) => amountPattern(target, style)).join('|')})`;
  const { separator, lead } = style.conversion;
  const amounts = `${amount}(?:${escapeRegExp(separator)}${amount}){0,20}`;
  const placeholders: Readonly<Record<string, string>> = { '{lead}': anyOf(Object.values(lead)), '{amounts}': amounts };
  const parts = partsOf(style);
  const source = (phrase: Phrase): string =>
    parts[phrase].map((part) => placeholders[part] ?? escapeRegExp(part)).join('');
  return new RegExp(phrases.map(source).join('|'), 'g');
}
