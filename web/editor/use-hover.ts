import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../desk/state.js';

/** Delays before the card of a figure opens under the pointer, and closes after it has left. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 300;

/** What the card that opens by pointing is about. */
export interface Hover {
  readonly item: ItemId | undefined;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  /** The pointer is in the card: it stays. */
  readonly keep: () => void;
  readonly close: () => void;
}

/** Follows the pointer over the marks. */
export function useHover(isOn: boolean): Hover {
  const [item, setItem] = useState<ItemId>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const pending = useRef<string | undefined>(undefined);
  const later = (next: ItemId | undefined, after: number): void => {
    const key = next && `${next.kind}-${next.id}`;
    if (pending.current === key && timer.current !== undefined) return;
    clearTimeout(timer.current);
    pending.current = key;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      setItem(next);
    }, after);
  };
  const keep = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => keep, []);
  return {
    item,
    keep,
    close: () => {
      keep();
      setItem(undefined);
    },
    onPointerMove: (event) => {
      if (!isOn || event.pointerType === 'touch' || event.buttons !== 0) return;
      const mark = document.elementsFromPoint(event.clientX, event.clientY).find((each) => each.matches('.mark'));
      const found = mark && itemOf(mark);
      if (found && item?.id === found.id && item.kind === found.kind) keep();
      else if (found) later(found, OPEN_AFTER);
      else if (item) later(undefined, CLOSE_AFTER);
      else keep();
    },
    onPointerLeave: () => {
      later(undefined, CLOSE_AFTER);
    },
  };
}

/** What a mark's element stands for. */
function itemOf(element: Element): ItemId | undefined {
  const [kind, id] = (element.getAttribute('data-mark') ?? '').split('-');
  return (kind === 'figure' || kind === 'finding') && id ? { kind, id } : undefined;
}
