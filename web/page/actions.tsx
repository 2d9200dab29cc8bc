import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { toQuery } from '../desk/options.js';
import { countsOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { copy } from '../files/copy.js';
import { toHtml } from '../files/html.js';
import { fileName, OPENED_ENDINGS, SAVED_KINDS } from '../files/kinds.js';
import { download } from '../files/download.js';
import { fileOf } from '../files/save.js';
import { openFile } from '../files/use-file-drop.js';
import { sayDay } from '../format/days.js';
import { oldestRate, sayAge } from '../format/rates.js';
import { sourceName } from '../words/sources.js';
import { useDeskState, usePage } from './context.js';

const NO_COUNTS = { edits: 0, wrong: 0, look: 0 };

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
  const counts = reading ? countsOf(reading, refusals) : NO_COUNTS;
  const { edits } = counts;

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
            const { wrong, look } = counts;
            desk.acceptAll();
            const left = wrong + look > 0 ? ` ${say('stillOpen', { wrong, look })}` : '';
            announce(say('accepted', { words: edits }) + left);
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
        <OpenFile />
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

/** Opens a file as the story, as dropping it does. */
function OpenFile(): JSX.Element {
  const page = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {page.say('open')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={OPENED_ENDINGS.map((end) => `.${end}`).join()}
        aria-label={page.say('open')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) void openFile(file, page);
        }}
      />
    </>
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
  const oldest = oldestRate(reading?.figures ?? []);
  return (
    <div class="status">
      <span role="status">{message}</span>
      {reading && (
        <span class="facts">
          {oldest
            ? say('ratesOf', { date: sayDay(oldest.date, language), age: sayAge(oldest, say) })
            : say('nothingConverted')}{' '}
          · {reading.rates.sources.map((key) => `${sourceName(key, language)} · `)}
          <span title={say('read', { n: Math.round(reading.took) })}>
            {waiting ? say('reading') : say('ratesRevision', { revision: reading.rates.revision })}
          </span>
        </span>
      )}
    </div>
  );
}
