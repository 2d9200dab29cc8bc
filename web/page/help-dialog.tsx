import type { JSX } from 'preact';
import type { WordKey } from '../words/en.js';
import { usePage } from './context.js';
import { Dialog } from './dialog.js';

const IN_FIELD: readonly (readonly [string, WordKey])[] = [
  ['F8 · Shift F8', 'helpNext'],
  ['F8 · Shift F8', 'helpPairs'],
];
const IN_LIST: readonly (readonly [string, WordKey])[] = [
  ['↓ ↑ · J K', 'helpMove'],
  ['A', 'helpAccept'],
  ['E', 'helpEvery'],
  ['R', 'helpRefuse'],
  ['F', 'helpFix'],
  ['U', 'helpUndo'],
  ['Esc', 'helpBack'],
  ['F1', 'helpThis'],
];

/** Every key of the desk. */
export function HelpDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  const { say } = usePage();
  return (
    <Dialog isOpen={isOpen} title={say('helpTitle')} onClose={onClose}>
      <h3>{say('helpText')}</h3>
      <Keys rows={IN_FIELD} />
      <h3>{say('helpList')}</h3>
      <Keys rows={IN_LIST} />
    </Dialog>
  );
}

function Keys({ rows }: { readonly rows: readonly (readonly [string, WordKey])[] }): JSX.Element {
  const { say } = usePage();
  return (
    <dl class="keys">
      {rows.map(([keys, word]) => (
        <div key={word}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{say(word)}</dd>
        </div>
      ))}
    </dl>
  );
}
