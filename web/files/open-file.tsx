import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePage } from '../page/context.js';
import { OPENED_ENDINGS } from './kinds.js';
import { openFile } from './use-file-drop.js';

/** A button that opens a file as the story, as dropping it does. */
export function OpenFile({ label }: { readonly label: string }): JSX.Element {
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={OPENED_ENDINGS.map((end) => `.${end}`).join()}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void openFile(file, page);
        }}
      />
    </>
  );
}
