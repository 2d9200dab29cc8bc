import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toQuery } from '../desk/options.js';
import { countsOf, openEdits, type Counts } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { copy } from '../files/copy.js';
import { toHtml } from '../files/html.js';
import { fileName, SAVED_KINDS } from '../files/kinds.js';
import { OpenFile } from '../files/open-file.js';
import { download } from '../files/download.js';
import { fileOf } from '../files/save.js';
import { sayDay } from '../format/days.js';
import { oldestRate, sayAge } from '../format/rates.js';
import type { Say } from '../words/languages.js';
import { sourceName } from '../words/sources.js';
import { useDesk, useShownState, usePage } from './context.js';

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
  const { text, options, reading, refusals, canUndo, canRedo } = useShownState();
  const acceptAll = useAcceptAll();
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

  // Nothing can be done with an empty desk but what its field offers.
  const isBare = text === '' && !canUndo && !canRedo;
  return (
    <div class="actions">
      <div class="buttons" role="toolbar" hidden={isBare && !onSendBack} aria-label={say('story')}>
        <button
          type="button"
          class="strong"
          disabled={edits === 0}
          onClick={() => {
            acceptAll();
          }}
        >
          {edits > 0 ? say('acceptAll', { n: edits }) : say('acceptNone')}
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
        <OpenFile label={say('open')} />
        <button
          type="button"
          disabled={!text}
          onClick={() => void copied(copy(desk.state.text, toHtml(desk.story.doc)), say('copied'))}
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
              onSendBack(desk.state.text);
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

/** Hook: accepts all suggestions and says, once the service has read the text with them, what is still open. */
function useAcceptAll(): () => void {
  const { desk, say, announce } = usePage();
  const { reading, refusals, waiting, trouble } = useShownState();
  const [accepted, setAccepted] = useState('');
  useEffect(() => {
    if (accepted === '' || waiting) return;
    setAccepted('');
    announce(reading && !trouble ? `${accepted} ${sayOpen(countsOf(reading, refusals), say)}` : accepted);
  }, [accepted, waiting]);
  return () => {
    if (!reading) return;
    const edits = openEdits(reading, refusals);
    const assumed = edits.filter(({ certainty }) => certainty === 'assumed').length;
    desk.acceptAll();
    setAccepted(say(assumed > 0 ? 'acceptedAssumed' : 'acceptedAll', { n: edits.length, assumed }));
  };
}

function sayOpen({ wrong, look }: Pick<Counts, 'wrong' | 'look'>, say: Say): string {
  const counts = [wrong > 0 && say('countWrong', { n: wrong }), look > 0 && say('countLook', { n: look })];
  const open = counts.filter((each) => each !== false);
  return open.length > 0 ? say('stillOpen', { counts: open.join(say('listComma')) }) : say('nothingOpen');
}

/** Saves the story as a file of the kind that is chosen. */
function SaveAs(): JSX.Element {
  const { desk, say } = usePage();
  const { text, options } = useShownState();
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

/** Hook: a message about what was done, until the text changes again: then it may be untrue. */
function useWhileCurrent(message: string): string {
  const { desk } = usePage();
  const [about, setAbout] = useState(desk.state.text);
  useEffect(() => {
    setAbout(desk.state.text);
  }, [desk, message]);
  return useDesk(({ text }) => text === about) ? message : '';
}

function StatusLine({ message }: { readonly message: string }): JSX.Element {
  const { say, language } = usePage();
  const { reading, waiting } = useShownState();
  const oldest = oldestRate(reading?.figures ?? []);
  const said = useWhileCurrent(message);
  return (
    <div class="status">
      <span role="status">{said}</span>
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
