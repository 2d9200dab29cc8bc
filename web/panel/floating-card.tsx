import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findingsAbout, verdictOf } from '../desk/items.js';
import type { ItemId } from '../desk/state.js';
import { useDeskState, usePage } from '../page/context.js';
import { FigureCard } from './figure-card.js';
import { FindingCard } from './finding-card.js';
import { SheetSteps } from './sheet-steps.js';
import { VerdictWord } from './verdict-word.js';

interface FloatingCardProps {
  readonly item: ItemId;
  /** The mark in the text that it belongs to. */
  readonly anchor: () => HTMLElement | null;
  /** At the foot of a small screen instead of beside the mark. */
  readonly isSheet: boolean;
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

type Place = Readonly<Record<'left' | 'top', string>>;

/** The card of a figure or a finding over the text. */
export function FloatingCard(props: FloatingCardProps): JSX.Element | null {
  const { item, anchor, isSheet, onClose, onPointerEnter, onPointerLeave } = props;
  const { desk, say } = usePage();
  const { reading, refusals, text } = useDeskState();
  const element = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  const figure = item.kind === 'figure' ? reading?.figures.find(({ id }) => id === item.id) : undefined;
  const alone = item.kind === 'finding' ? reading?.findings.find(({ id }) => id === item.id) : undefined;
  const findings = alone ? [alone] : figure && reading ? findingsAbout(figure, reading, refusals) : [];

  useLayoutEffect(() => {
    const { current } = element;
    const mark = anchor();
    if (!current || !mark || isSheet) return;
    setPlace(placeOf(mark, current));
  }, [item.kind, item.id, isSheet, text]);

  const name = figure ?? alone;
  if (!name) return null;
  return (
    <div
      ref={element}
      class={isSheet ? 'floating sheet-card' : 'floating'}
      role="group"
      aria-label={text.slice(name.start, name.end)}
      style={isSheet ? {} : (place ?? { left: '0', top: '0', visibility: 'hidden' })}
      onPointerEnter={onPointerEnter}
      onPointerLeave={isSheet ? undefined : onPointerLeave}
    >
      {isSheet ? (
        <SheetSteps
          onStep={(by) => {
            desk.step(by, undefined, 'text');
          }}
          onClose={onClose}
        />
      ) : (
        <button type="button" class="plain close" aria-label={say('close')} title={say('close')} onClick={onClose}>
          ×
        </button>
      )}
      {findings.map((finding) => (
        <div key={finding.id} class={`about ${verdictOf(finding)}`}>
          <p class="sentence">
            <VerdictWord verdict={verdictOf(finding)} /> {finding.message}
          </p>
          <FindingCard finding={finding} />
        </div>
      ))}
      {figure && <FigureCard figure={figure} />}
    </div>
  );
}

/** Under the mark, or above it where there is no room below; inside the paper from left to right. */
function placeOf(mark: HTMLElement, card: HTMLElement): Place {
  const paper = (card.offsetParent ?? document.body).getBoundingClientRect();
  const rects = mark.getClientRects();
  const at = rects[0] ?? mark.getBoundingClientRect();
  const below = (rects[rects.length - 1] ?? at).bottom;
  const pane = (mark.closest('.pane') ?? document.body).getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const isAbove = below + height + 12 > pane.bottom && at.top - height - 12 > pane.top;
  const left = Math.max(8, Math.min(at.left - paper.left, paper.width - width - 8));
  const top = isAbove ? at.top - paper.top - height - 4 : below - paper.top + 4;
  return { left: `${left}px`, top: `${top}px` };
}
