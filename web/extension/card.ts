import type { AnnotatedFigure, Edit } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { make } from '../embed/make.js';
import { exactly } from '../format/amounts.js';
import { sayDay } from '../format/days.js';
import { translateReason } from '../format/reasons.js';
import type { Language, Say } from '../words/languages.js';
import { sourceName } from '../words/sources.js';
import { dress } from './looks.js';

/** What is known of a place in the text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly figure?: AnnotatedFigure;
  readonly findings: readonly Finding[];
}

interface CardWords {
  readonly say: Say;
  readonly language: Language;
  readonly text: string;
  /** What a button that makes an edit says: it puts the words in, or copies them. */
  readonly canWrite: boolean;
  readonly make: (edits: readonly Edit[]) => void;
}

/** What the card of a place holds: what is wrong there, the amount, its conversions with their rates, and what can be done. */
export function cardOf({ figure, findings }: Item, words: CardWords): readonly HTMLElement[] {
  return [...findings.flatMap((finding) => findingPart(finding, words)), ...(figure ? figurePart(figure, words) : [])];
}

function findingPart({ message, suggestions }: Finding, words: CardWords): readonly HTMLElement[] {
  const { text } = words;
  const buttons = suggestions.map((edit) =>
    doing(`${text.slice(edit.start, edit.end)} → ${edit.replacement}`, [edit], words),
  );
  return [dress(make('p', {}, message), 'row'), ...buttons.map((button) => dress(make('div', {}, button), 'row'))];
}

function figurePart(figure: AnnotatedFigure, words: CardWords): readonly HTMLElement[] {
  const { say, language, canWrite } = words;
  const { currency, market, conversions, certainty, reason, edit } = figure;
  // Other kinds say in the text all that there is to say.
  if (figure.kind !== 'money') return [];
  const parts = [dress(make('p', {}, `${market ?? currency ?? ''} ${exactly(figure, say)}`.trim()), 'value')];
  for (const { display, rate } of conversions) {
    const said = `${say('rateOf', { base: rate.base, value: rate.value, quote: rate.quote })}, ${sourceName(rate.source, language)}, ${sayDay(rate.date, language)}`;
    parts.push(dress(make('p', {}, display), 'row'), dress(make('p', {}, said), 'soft'));
  }
  if (currency && certainty && certainty !== 'explicit') {
    const why = `${say('whyCurrency', { currency })} ${say(certainty === 'inherited' ? 'inherited' : 'certaintyAssumed')}`;
    parts.push(dress(make('p', {}, reason ? `${why} · ${translateReason(reason, language)}` : why), 'soft'));
  }
  if (edit) {
    const button = doing(`${say(canWrite ? 'embedInsert' : 'copy')}: ${edit.replacement.trim()}`, [edit], words);
    parts.push(dress(make('div', {}, button), 'row'));
  }
  return parts;
}

function doing(name: string, edits: readonly Edit[], words: CardWords): HTMLButtonElement {
  const button = dress(make('button', { type: 'button' }, name), 'button');
  button.addEventListener('click', () => {
    words.make(edits);
  });
  return button;
}
