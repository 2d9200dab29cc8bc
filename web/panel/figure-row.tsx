import type { JSX } from 'preact';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { editStateOf } from '../desk/items.js';
import { useDesk, usePage } from '../page/context.js';
import { FigureCard } from './figure-card.js';
import { Row } from './row.js';

/** A figure in the list: what is written, and what would be added. */
export function FigureRow({ figure }: { readonly figure: AnnotatedFigure }): JSX.Element {
  const { say } = usePage();
  const state = useDesk(({ refusals }) => editStateOf(figure, refusals));
  const { text, edit, conversions, restates, rateNote } = figure;
  const isQuiet = restates !== undefined || rateNote === true || conversions.length === 0;
  return (
    <Row
      kind="figure"
      id={figure.id}
      look={isQuiet ? 'quiet' : ''}
      head={
        <>
          <span class={`said ${figure.certainty ?? 'plain'}`}>{text}</span>
          {edit ? (
            <span class={`would ${state}`}>
              {state === 'refused' && <span class="word">{say('refused')} </span>}
              <span class="words">{edit.replacement.trim()}</span>
            </span>
          ) : (
            <span class="would done">{isQuiet ? '' : conversions.map(({ display }) => display).join(' · ')}</span>
          )}
        </>
      }
    >
      <FigureCard figure={figure} />
    </Row>
  );
}
