import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { editStateOf, occurrencesOf } from '../desk/items.js';
import { exactly } from '../format/amounts.js';
import type { WordKey } from '../words/en.js';
import { useDeskState, usePage } from '../page/context.js';
import { Certainty } from './certainty.js';
import { ConversionTable } from './conversion-table.js';

const UNITS: Readonly<Record<Exclude<AnnotatedFigure['kind'], 'money'>, WordKey>> = {
  percent: 'kindPercent',
  percentage_points: 'kindPoints',
  basis_points: 'kindBasis',
  multiple: 'kindMultiple',
  quantity: 'kindQuantity',
};

/** All that is known of a figure, and what can be done with it. */
export function FigureCard({ figure }: { readonly figure: AnnotatedFigure }): JSX.Element {
  const { say } = usePage();
  const { reading } = useDeskState();
  const { kind, currency, qualifier, per, restates, rateNote, market } = figure;
  const original = restates && reading?.figures.find(({ id }) => id === restates);
  return (
    <div class="card">
      <dl class="facts">
        <dt>{say('exactValue')}</dt>
        <dd class="value">
          {qualifier !== 'exact' && <span class="qualifier">{say(qualifier)} </span>}
          {kind === 'money' && `${market ?? currency ?? ''} `}
          {exactly(figure, say)}
          {kind !== 'money' && ` ${say(UNITS[kind])}`}
          {per && <span class="qualifier"> {say('perUnit', { unit: per })}</span>}
        </dd>
        {original && (
          <>
            <dt class="unseen">{say('conversions')}</dt>
            <dd>{say('restates', { text: original.text })}</dd>
          </>
        )}
        {rateNote && (
          <>
            <dt class="unseen">{say('rateUsed')}</dt>
            <dd>{say('rateNote')}</dd>
          </>
        )}
      </dl>
      <ConversionTable conversions={figure.conversions} />
      <Certainty figure={figure} />
      <Decision figure={figure} />
    </div>
  );
}

/** The suggested words, and whether they go into the text. */
function Decision({ figure }: { readonly figure: AnnotatedFigure }): JSX.Element | null {
  const { desk, say, announce } = usePage();
  const { reading, refusals } = useDeskState();
  const [wantsEvery, setWantsEvery] = useState(false);
  const count = occurrencesOf(figure, reading?.figures ?? []).length;
  const state = editStateOf(figure, refusals);
  const { edit } = figure;
  if (figure.conversions.length === 0) return null;
  const canRepeat = count > 1 && figure.restates === undefined;
  if (!edit && !canRepeat) return <p class="none">{say('noEdit')}</p>;
  const isEvery = canRepeat && (wantsEvery || !edit);
  return (
    <>
      {edit && (
        <p class="suggestion">
          <span class="unseen">{say('suggestion')}: </span>
          {figure.text}
          <ins class={state}>{edit.replacement}</ins>
        </p>
      )}
      <div class="card-buttons">
        <button
          type="button"
          class="strong"
          disabled={state === 'refused' && !isEvery}
          onClick={() => {
            void desk.accept(figure, isEvery);
            announce(say('accepted', { words: edit?.replacement.trim() ?? figure.text }));
          }}
        >
          {say('accept')}
          <kbd>{isEvery ? 'E' : 'A'}</kbd>
        </button>
        {edit && (
          <button
            type="button"
            onClick={() => {
              desk.refuse(figure, isEvery);
              if (state === 'open') announce(say('refusedSaid', { words: figure.text }));
            }}
          >
            {say(state === 'refused' ? 'takeBack' : 'refuse')}
            <kbd>R</kbd>
          </button>
        )}
        {canRepeat && (
          <label class="every">
            <input
              type="checkbox"
              checked={isEvery}
              disabled={!edit}
              onChange={(event) => {
                setWantsEvery(event.currentTarget.checked);
              }}
            />{' '}
            {say('every', { n: count })}
          </label>
        )}
      </div>
    </>
  );
}
