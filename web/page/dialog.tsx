import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './context.js';

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native dialog element, which traps the focus and restores it. */
export function Dialog({ isOpen, title, onClose, children }: DialogProps): JSX.Element {
  const { say } = usePage();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = element;
    if (isOpen && current && !current.open) current.showModal();
    if (!isOpen) current?.close();
  }, [isOpen]);
  return (
    <dialog ref={element} aria-label={title} onClose={onClose}>
      <div class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="plain" aria-label={say('close')} title={say('close')} onClick={onClose}>
          ×
        </button>
      </div>
      {isOpen && children}
    </dialog>
  );
}
