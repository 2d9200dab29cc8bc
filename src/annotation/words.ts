import type { Qualifier } from '../figures/figure.js';
import type { HouseStyle } from '../styles/style.js';
import type { Conversion } from './annotation.js';

/** A piece of what an edit puts into the text; one with a conversion is that amount. */
export interface EditWord {
  readonly text: string;
  readonly conversion?: Conversion;
}

/** The words together. */
export function spell(words: readonly EditWord[]): string {
  return words.map(({ text }) => text).join('');
}

/** Conversions in the phrase that a style puts beside a figure. */
export function sayBeside(
  phrase: 'wrap' | 'nested',
  conversions: readonly Conversion[],
  qualifier: Qualifier,
  { conversion: { lead, separator, ...forms } }: HouseStyle,
): readonly EditWord[] {
  const parts = forms[phrase].split(/(\{lead\}|\{amounts\})/);
  return parts
    .flatMap((part): readonly EditWord[] => {
      if (part === '{lead}') return [{ text: lead[qualifier] ?? lead.exact }];
      if (part === '{amounts}') return sayMore(conversions, separator).slice(1);
      return [{ text: part }];
    })
    .filter(({ text }) => text !== '');
}

/** What the words of a phrase begin with in a style, whatever the amounts. */
export function openingOf(phrase: 'wrap' | 'nested' | 'more', { conversion }: HouseStyle): string {
  if (phrase === 'more') return conversion.separator;
  const form = conversion[phrase];
  return form.slice(0, form.indexOf('{'));
}

/** Conversions behind the writer's own, each with the separator before it. */
export function sayMore(conversions: readonly Conversion[], separator: string): readonly EditWord[] {
  return conversions.flatMap((conversion) => [{ text: separator }, { text: conversion.display, conversion }]);
}
