import type { AnnotationOptions } from '../../../../src/core/annotation/annotation.js';
import { annotateText, type Annotation } from '../../../../src/core/operations/annotate-text.js';
import { findStyle } from '../../../../src/library/styles.js';
import type { HouseStyle } from '../../../../src/core/styles/style.js';
import { table } from './rates.js';
import { isoDate } from '../../../support/brands.js';

export type Asked = Partial<Omit<AnnotationOptions, 'style'>> & { readonly style?: string | HouseStyle };

export function styleOf(style: string | HouseStyle): HouseStyle {
  const found = typeof style === 'string' ? findStyle(style) : style;
  if (!found) throw new Error('no such style');
  return found;
}

/** Options as the HTTP layer completes them; the story is of Saturday 24 February 2024. */
export function optionsOf({ style = 'plain', ...asked }: Asked = {}): AnnotationOptions {
  return { date: isoDate('2024-02-24'), format: 'text', convert: 'first', ...asked, style: styleOf(style) };
}

export function annotated(text: string, asked: Asked = {}, isStale = (_source: string): boolean => false): Annotation {
  return annotateText(text, optionsOf(asked), { table, isStale });
}

/** The annotated content. */
export function content(text: string, asked: Asked = {}): string {
  return annotated(text, asked).annotated.content;
}
