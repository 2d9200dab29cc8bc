import type { JSX } from 'preact';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { ambiguousMarkOf } from '../desk/marks.js';
import type { WordKey } from '../words/en.js';
import { translateReason } from '../format/reasons.js';
import { useShownState, usePage } from '../page/context.js';

const WORDS: Readonly<Record<Exclude<NonNullable<AnnotatedFigure['certainty']>, 'explicit'>, WordKey>> = {
  inherited: 'inherited',
  assumed: 'certaintyAssumed',
};

/** Why a figure is taken to be in its currency, and what else its mark could mean. */
export function Certainty({ figure }: { readonly figure: AnnotatedFigure }): JSX.Element | null {
  const { say, language } = usePage();
  const { currency, certainty, reason } = figure;
  if (!currency || !certainty) return null;
  return (
    <div class="certainty">
      <p>
        <b>{say('whyCurrency', { currency })}</b>{' '}
        {certainty === 'explicit' ? (
          say('certainExplicit')
        ) : (
          <>
            <span class={certainty}>{say(WORDS[certainty])}</span> {reason && `· ${translateReason(reason, language)}`}
          </>
        )}
      </p>
      <CurrencyChoice figure={figure} />
    </div>
  );
}

/** What the mark of a figure means in the whole story; nothing for a mark that names its currency. */
export function CurrencyChoice({ figure }: { readonly figure: AnnotatedFigure }): JSX.Element | null {
  const { desk, say, lists, language } = usePage();
  const { assume } = useShownState().options;
  const { currency, candidates } = figure;
  const mark = ambiguousMarkOf(figure);
  if (!currency || !mark || !candidates) return null;
  const nameOf = (code: string): string => lists.currencies.find((each) => each.code === code)?.names[language] ?? '';
  return (
    <label class="field beside">
      <span>{say('chooseCurrency', { mark })}</span>
      <select
        value={currency}
        onChange={(event) => {
          desk.assume(mark, event.currentTarget.value);
        }}
      >
        {[currency, ...candidates, ...(assume[mark] ? [assume[mark]] : [])]
          .filter((code, i, all) => all.indexOf(code) === i)
          .map((code) => (
            <option key={code} value={code}>
              {code} {nameOf(code)}
            </option>
          ))}
      </select>
    </label>
  );
}
