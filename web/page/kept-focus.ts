/** What the Tab key reaches. */
const REACHED =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Parts of the page: the focus stays in one where it can. */
const PART = 'dialog, section, header, [role="toolbar"], .notices, .paper, .field, main';

/**
 * Moves the focus on when what has it is removed or can no longer be pressed: the chip of a currency that was taken out,
 * "Undo" when nothing is left to undo, the row of the last decision. A browser would put it at the head of the page, and
 * whoever works with the keyboard would have to come all the way back.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: HTMLElement | undefined;
  let order: readonly HTMLElement[] = [];
  let parts: readonly Element[] = [];

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    order = [...root.querySelectorAll<HTMLElement>(REACHED)];
    parts = partsAround(target);
  };
  const forget = (): void => {
    const left = last;
    // Chromium reports the loss before it removes what had the focus.
    queueMicrotask(() => {
      // The reader has clicked beside the controls, or gone to another window.
      if (left && left === last && canHold(left) && document.activeElement !== left) last = undefined;
    });
  };
  const observer = new MutationObserver(() => {
    const { activeElement } = document;
    if (!last || canHold(last) || (activeElement !== document.body && activeElement !== last)) return;
    const next = nearest(last, order, parts);
    last = undefined;
    next?.focus({ preventScroll: true });
  });

  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

function partsAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.closest(PART); part; part = part.parentElement?.closest(PART) ?? null) parts.push(part);
  return parts;
}

/** Asked with every change of the page: it measures nothing. */
function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.closest('[hidden]') === null;
}

/** What follows in the same part of the page, or stands before it there; then in the part around it. */
function nearest(last: HTMLElement, order: readonly HTMLElement[], parts: readonly Element[]): HTMLElement | undefined {
  const at = order.indexOf(last);
  const byDistance = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0)).reverse()];
  for (const part of parts) {
    if (!part.isConnected) continue;
    const found = byDistance.find((each) => part.contains(each) && canHold(each) && each.getClientRects().length > 0);
    if (found) return found;
  }
  return undefined;
}
