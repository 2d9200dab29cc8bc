import type { CurrencyCode } from '../money/currencies.js';
import { buildAmountPattern, alternationOf } from '../styles/amount-pattern.js';
import type { HouseStyle } from '../styles/style.js';
import { escapeRegExp } from '../../support/escape-reg-exp.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import type { Span } from '../document/span.js';
import { getNestedComma, getPhraseTemplates, type PhraseForm } from './conversion-phrase.js';

/**
 * Where a text has words in the very form in which one of the styles puts conversions to these currencies beside a
 * figure: those of an earlier annotation, or a writer's own. In text order, without overlaps; of two that begin at one
 * place the longer.
 */
export function findPreviousAnnotations(
  text: string,
  styles: Iterable<HouseStyle>,
  targets: readonly CurrencyCode[],
  phrases: readonly PhraseForm[],
): readonly Span[] {
  const found: Span[] = [];
  for (const style of styles) for (const phrase of phrases) collectMatches(text, phrase, style, targets, found);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function collectMatches(
  text: string,
  phrase: PhraseForm,
  style: HouseStyle,
  targets: readonly CurrencyCode[],
  found: Span[],
): void {
  const [opening = ''] = getPhraseTemplates(style)[phrase];
  // Few texts have a bracket or a semicolon, and an expression costs more to make than to use.
  if (!PLACEHOLDER.test(opening) && !text.includes(opening)) return;
  const pattern = getPhrasePattern(phrase, style, targets);
  // Without `matchAll`, which makes the expression anew for every text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
}

const PLACEHOLDER = /^\{\w+\}$/;

/** Targets that are remembered of one style, times three phrases: few callers ask for other than the usual ones. */
const MAX_CACHED_PATTERNS = 150;

const patternCaches = memoizePerObject((_style: HouseStyle) => new BoundedCache<string, RegExp>(MAX_CACHED_PATTERNS));

function getPhrasePattern(phrase: PhraseForm, style: HouseStyle, targets: readonly CurrencyCode[]): RegExp {
  return patternCaches(style).get(`${phrase} ${targets.join()}`, () => buildPhrasePattern(phrase, style, targets));
}

function buildPhrasePattern(phrase: PhraseForm, style: HouseStyle, targets: readonly CurrencyCode[]): RegExp {
  const amount = `(?:${targets.map((target) => buildAmountPattern(target, style)).join('|')})`;
  const { separator, lead } = style.conversion;
  const amounts = `${amount}(?:${escapeRegExp(separator)}${amount}){0,20}`;
  const placeholders: Readonly<Record<string, string>> = {
    '{lead}': alternationOf(Object.values(lead)),
    '{amounts}': amounts,
  };
  const words = getPhraseTemplates(style)[phrase].map((part) => placeholders[part] ?? escapeRegExp(part));
  const comma = phrase === 'nested' && getNestedComma(style) !== '' ? `${escapeRegExp(getNestedComma(style))}?` : '';
  return new RegExp(words.join('') + comma, 'g');
}
