import type { JSX } from 'preact';
import { toQuery } from '../desk/options.js';
import { countsOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { copy } from '../files/copy.js';
import { toHtml } from '../files/html.js';
import { fileName, SAVED_KINDS } from '../files/kinds.js';
import { download, fileOf } from '../files/save.js';
import { sayDay } from '../format/days.js';
import { useDeskState, usePage } from './context.js';

interface ActionsProps {
  readonly message: string;
  readonly port: FieldPort;
  /** Gives the text to the page that it came from. */
  readonly onSendBack?: (text: string) => void;
}

/** What is done with the whole text, and a line that says what has been done. */
export function Actions({ message, port, onSendBack }: ActionsProps): JSX.Element {
  const { desk, say, announce } = usePage();
  const { text, options, reading, refusals, canUndo, canRedo } = useDeskState();
  const edits = reading ? countsOf(reading, refusals).edits : 0;

  const copied = async (copying: Promise<boolean>, message: string): Promise<void> => {
    announce((await copying) ? message : say('copyFailed'));
  };
  const link = (): string => {
    const { revision = reading?.rates.revision, ...others } = options;
    const query = toQuery(revision === undefined ? others : { ...others, revision });
    return new URL(`./?${query.toString()}`, location.href.split(/[?#]/)[0]).href;
  };

  return (
    <div class="actions">
      <div class="buttons" role="toolbar" aria-label={say('story')}>
        <button
          type="button"
          class="strong"
          disabled={edits === 0}
          onClick={() => {
            desk.acceptAll();
            announce(say('accepted', { words: edits }));
          }}
        >
          {say('acceptAll', { n: edits })}
        </button>
        <button
          type="button"
          disabled={!canUndo}
          onClick={() => {
            desk.undo();
            announce(say('undone'));
          }}
        >
          {say('undo')}
        </button>
        <button
          type="button"
          disabled={!canRedo}
          onClick={() => {
            desk.redo();
            announce(say('redone'));
          }}
        >
          {say('redo')}
        </button>
        <span class="apart" />
        <button
          type="button"
          disabled={!text}
          onClick={() => void copied(copy(text, toHtml(desk.story.doc)), say('copied'))}
        >
          {say('copy')}
        </button>
        <SaveAs />
        <button type="button" onClick={() => void copied(copy(link()), say('linkCopied'))}>
          {say('link')}
        </button>
        <button
          type="button"
          disabled={!text}
          onClick={() => {
            print();
          }}
        >
          {say('print')}
        </button>
        <button
          type="button"
          disabled={!text}
          onClick={() => {
            desk.open('');
            port.focus();
            announce(say('cleared'));
          }}
        >
          {say('clear')}
        </button>
        {onSendBack && (
          <button
            type="button"
            class="strong"
            onClick={() => {
              onSendBack(text);
              announce(say('sentBack'));
            }}
          >
            {say('sendBack')}
          </button>
        )}
      </div>
      <StatusLine message={message} />
    </div>
  );
}

/** Saves the story as a file of the kind that is chosen. */
function SaveAs(): JSX.Element {
  const { desk, say } = usePage();
  const { text, options } = useDeskState();
  return (
    <select
      class="save"
      aria-label={say('save')}
      disabled={!text}
      value=""
      onChange={(event) => {
        const kind = SAVED_KINDS.find((each) => each === event.currentTarget.value);
        event.currentTarget.value = '';
        if (!kind) return;
        void fileOf(desk.story.doc, kind).then((file) => {
          download(file, fileName(kind, options.date));
        });
      }}
    >
      <option value="">{say('save')}</option>
      {SAVED_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          .{kind}
        </option>
      ))}
    </select>
  );
}

function StatusLine({ message }: { readonly message: string }): JSX.Element {
  const { say, language } = usePage();
  const { reading, waiting } = useDeskState();
  return (
    <div class="status">
      <span role="status">{message}</span>
      {reading && (
        <span class="facts">
          {say('ratesOf', { date: sayDay(reading.rates.date, language) })} ·{' '}
          {reading.rates.sources.length > 0 ? reading.rates.sources.join(', ') : say('nothingConverted')} ·{' '}
          <span title={say('read', { n: Math.round(reading.took) })}>
            {waiting ? say('reading') : say('ratesRevision', { revision: reading.rates.revision })}
          </span>
        </span>
      )}
    </div>
  );
}
