import type { JSX } from 'preact';
import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import { editStateOf, figureWith } from '../desk/items.js';
import { useDesk, useDeskState, usePage } from '../page/context.js';
import { FigureCard } from './figure-card.js';
import { memo } from './memo.js';
import { Row } from './row.js';

/** What a closed row says of a figure; not where it stands, which every key of the writer changes. */
interface FigureRowProps {
  readonly id: string;
  readonly text: string;
  readonly certainty: string;
  /** The words that would be put in. */
  readonly words: string | undefined;
  /** Its conversions, where there is nothing to put in. */
  readonly converted: string;
  readonly isQuiet: boolean;
}

/** The row of a figure. */
export function figureRow(figure: AnnotatedFigure): FigureRowProps {
  const { id, text, certainty = 'plain', edit, conversions, restates, rateNote } = figure;
  const isQuiet = restates !== undefined || rateNote === true || conversions.length === 0;
  const converted = isQuiet ? '' : conversions.map(({ display }) => display).join(' · ');
  return { id, text, certainty, words: edit?.replacement.trim(), converted, isQuiet };
}

/** A figure in the list: what is written, and what would be added. */
export const FigureRow = memo(({ id, text, certainty, words, converted, isQuiet }: FigureRowProps): JSX.Element => {
  const { say } = usePage();
  const state = useDesk(({ reading, refusals }) => {
    const figure = figureWith(reading, id);
    return figure ? editStateOf(figure, refusals) : 'none';
  });
  return (
    <Row
      kind="figure"
      id={id}
      look={isQuiet ? 'quiet' : ''}
      head={
        <>
          <span class={`said ${certainty}`}>{text}</span>
          {words === undefined ? (
            <span class="would done">{converted}</span>
          ) : (
            <span class={`would ${state}`}>
              {state === 'refused' && <span class="word">{say('refused')} </span>}
              <span class="words">{words}</span>
            </span>
          )}
        </>
      }
    >
      <OpenFigure id={id} />
    </Row>
  );
});

/** The card of the row that is open: it follows its figure through the text. */
function OpenFigure({ id }: { readonly id: string }): JSX.Element | null {
  const { reading } = useDeskState();
  const figure = figureWith(reading, id);
  return figure ? <FigureCard figure={figure} /> : null;
}
