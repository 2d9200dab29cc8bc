import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../service/trouble.js';
import { useShownState, usePage } from './context.js';
import { Dialog } from './dialog.js';

interface KeyDialogProps {
  /** The lists are the first to be refused, before there is a story. */
  readonly listTrouble: Trouble | undefined;
  readonly onKey: (key: string) => void;
}

/** Asks for the key of the API when the service wants one. */
export function KeyDialog({ listTrouble, onKey }: KeyDialogProps): JSX.Element {
  const { say } = usePage();
  const { trouble: storyTrouble } = useShownState();
  const trouble = storyTrouble ?? listTrouble;
  const [key, setKey] = useState('');
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    setClosed(false);
  }, [trouble]);
  return (
    <Dialog
      isOpen={trouble?.kind === 'key' && !isClosed}
      title={say('keyTitle')}
      onClose={() => {
        setClosed(true);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (key.trim()) onKey(key.trim());
        }}
      >
        <p>{say('keyText')}</p>
        {trouble?.kind === 'key' && trouble.wasSent && (
          <p class="notice wrong" role="alert">
            {say('keyWrong')}
          </p>
        )}
        <label class="field">
          <span>{say('keyTitle')}</span>
          <input
            type="password"
            autocomplete="off"
            autofocus
            value={key}
            onInput={(event) => {
              setKey(event.currentTarget.value);
            }}
          />
        </label>
        <p>
          <button type="submit" class="strong">
            {say('keyUse')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
