import type { Qualifier } from '../figures/figure.js';
import type { HouseStyle } from '../styles/style.js';
import { oncePer } from '../../support/bounded-cache.js';
import type { Conversion } from './annotation.js';

/** A piece of what an edit puts into the text; one with a conversion is that amount. */
export interface EditWord {
  readonly text: string;
  readonly conversion?: Conversion;
}

/**
 * How conversions are joined to a figure: `wrap` in brackets of their own, `nested` in the brackets that the figure
 * stands in, `more` behind the writer's own equivalent in brackets.
 */
export const PHRASES = ['wrap', 'nested', 'more'] as const;
export type Phrase = (typeof PHRASES)[number];

/** The words together. */
export function spell(words: readonly EditWord[]): string {
  let spelled = '';
  for (const { text } of words) spelled += text;
  return spelled;
}

/**
 * Conversions in a phrase of a style, led by the words for the figure's qualifier.
 * @param goesOn the sentence goes on behind the words; what a comma parts from it is then closed by another: "(valued at
 *   HK$61 billion, or $7.8 billion, in June)"
 */
export function say(
  phrase: Phrase,
  conversions: readonly Conversion[],
  qualifier: Qualifier,
  style: HouseStyle,
  goesOn = false,
): readonly EditWord[] {
  const { lead, separator } = style.conversion;
  const words: EditWord[] = [];
  for (const part of partsOf(style)[phrase]) {
    if (part === '{lead}') words.push({ text: lead[qualifier] ?? lead.exact });
    else if (part === '{amounts}')
      conversions.forEach((conversion, index) => {
        if (index > 0) words.push({ text: separator });
        words.push({ text: conversion.display, conversion });
      });
    else words.push({ text: part });
  }
  if (phrase === 'nested' && goesOn) words.push({ text: commaOf(style) });
  return words.filter(({ text }) => text !== '');
}

/** A form taken apart: its placeholders and what stands between them. */
export type Parts = Readonly<Record<Phrase, readonly string[]>>;

/** The phrases of a style, each taken apart once. */
export const partsOf: (style: HouseStyle) => Parts = oncePer(({ conversion: { wrap, nested, separator } }) => ({
  wrap: split(wrap),
  nested: split(nested),
  more: [separator, '{amounts}'],
}));

/** The comma that parts the nested phrase of a style from the figure; "" where it begins otherwise. */
export function commaOf({ conversion: { nested } }: HouseStyle): string {
  return /^[,，、]/.exec(nested)?.[0] ?? '';
}

function split(form: string): readonly string[] {
  return form.split(/(\{lead\}|\{amounts\})/).filter((part) => part !== '');
}
