import type { Qualifier } from '../figures/figure.js';
import type { HouseStyle } from '../styles/style.js';
import { memoizePerObject } from '../../support/bounded-cache.js';
import type { Conversion } from './annotation.js';

/** A piece of what an edit puts into the text; one with a conversion is that amount. */
export interface PhrasePart {
  readonly text: string;
  readonly conversion?: Conversion;
}

/**
 * How conversions are joined to a figure: `wrap` in brackets of their own, `nested` in the brackets that the figure
 * stands in, `more` behind the writer's own equivalent in brackets.
 */
export const PHRASE_FORMS = ['wrap', 'nested', 'more'] as const;
export type PhraseForm = (typeof PHRASE_FORMS)[number];

/** The words together. */
export function joinPhrase(words: readonly PhrasePart[]): string {
  let spelled = '';
  for (const { text } of words) spelled += text;
  return spelled;
}

/**
 * Conversions in a phrase of a style, led by the words for the figure's qualifier.
 * @param sentenceContinues the sentence continues behind the phrase: one that opens with a comma closes with a comma,
 *   "(valued at HK$61 billion, or $7.8 billion, in June)"
 */
export function formatPhrase(
  phrase: PhraseForm,
  conversions: readonly Conversion[],
  qualifier: Qualifier,
  style: HouseStyle,
  sentenceContinues = false,
): readonly PhrasePart[] {
  const { lead, separator } = style.conversion;
  const words: PhrasePart[] = [];
  const say = (text: string): void => {
    if (text !== '') words.push({ text });
  };
  for (const part of getPhraseTemplates(style)[phrase]) {
    if (part === '{lead}') say(lead[qualifier] ?? lead.exact);
    else if (part === '{amounts}')
      conversions.forEach((conversion, index) => {
        if (index > 0) say(separator);
        words.push({ text: conversion.display, conversion });
      });
    else say(part);
  }
  if (phrase === 'nested' && sentenceContinues) say(getNestedComma(style));
  return words;
}

/** A form taken apart: its placeholders and what stands between them. */
type PhraseTemplates = Readonly<Record<PhraseForm, readonly string[]>>;

/** The phrases of a style, each taken apart once. */
export const getPhraseTemplates: (style: HouseStyle) => PhraseTemplates = memoizePerObject(
  ({ conversion: { wrap, nested, separator } }) => ({
    wrap: splitTemplate(wrap),
    nested: splitTemplate(nested),
    more: [separator, '{amounts}'],
  }),
);

/** The comma that parts the nested phrase of a style from the figure; "" where it begins otherwise. */
export function getNestedComma({ conversion: { nested } }: HouseStyle): string {
  return /^[,，、]/.exec(nested)?.[0] ?? '';
}

function splitTemplate(form: string): readonly string[] {
  return form.split(/(\{lead\}|\{amounts\})/).filter((part) => part !== '');
}
