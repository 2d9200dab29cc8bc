import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ItemId } from '../desk/state.js';
import { useDesk, usePage } from '../page/context.js';

interface RowProps extends ItemId {
  readonly look: string;
  /** What the closed row says. */
  readonly head: ComponentChildren;
  /** What it opens to. */
  readonly children: ComponentChildren;
}

/** A row of the list; one at a time is open. */
export function Row({ kind, id, look, head, children }: RowProps): JSX.Element {
  const { desk, isWide } = usePage();
  const button = useRef<HTMLButtonElement>(null);
  const from = useDesk(({ active }) => (active?.kind === kind && active.id === id ? active.from : undefined));
  const isFromList = from === 'list';
  // On a small screen the card over the text says it all, and the list below is left where it is.
  const isOpen = isFromList || (from === 'text' && isWide);
  useEffect(() => {
    if (!isOpen) return;
    // Whoever goes through the tabs with the arrow keys stays at them.
    const isAtTabs = document.activeElement?.getAttribute('role') === 'tab';
    if (isFromList && !isAtTabs) button.current?.focus({ preventScroll: true });
    button.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isFromList]);
  const details = `${kind}-${id}-details`;
  return (
    <li class={`row ${look}${isOpen ? ' open' : ''}`}>
      <button
        ref={button}
        type="button"
        class="row-head"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => {
          desk.activate(isOpen ? undefined : { kind, id, from: 'list' });
        }}
      >
        {head}
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}
