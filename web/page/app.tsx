import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Desk } from '../desk/desk.js';
import type { Storage } from '../desk/saved.js';
import { Editor } from '../editor/editor.js';
import type { FieldPort } from '../editor/port.js';
import { useFileDrop } from '../files/use-file-drop.js';
import { Panel } from '../panel/panel.js';
import type { Client, KeyRing } from '../service/client.js';
import { fetchLists } from '../service/lists.js';
import { ServiceFault, type Trouble } from '../service/trouble.js';
import { sayIn } from '../words/languages.js';
import { Actions } from './actions.js';
import { PageContext, useMedia, WIDE, type Lists, type Page } from './context.js';
import type { Handoff } from './handoff.js';
import { HelpDialog } from './help-dialog.js';
import { KeyDialog } from './key-dialog.js';
import { Masthead } from './masthead.js';
import { Notices } from './notices.js';
import { StoryBar } from './story-bar.js';
import { apply } from './browser.js';
import { writePreferences, type Preferences } from './preferences.js';

interface AppProps {
  readonly desk: Desk;
  readonly client: Client;
  readonly keys: KeyRing;
  readonly port: FieldPort;
  readonly today: string;
  readonly kept: Storage | undefined;
  readonly handoff: Handoff | undefined;
  readonly start: Preferences;
}

const NO_LISTS: Lists = { styles: [], sources: [], currencies: [] };

/** The newsroom page. */
export function App({ desk, client, keys, port, today, kept, handoff, start }: AppProps): JSX.Element {
  const [preferences, setPreferences] = useState(start);
  const [lists, setLists] = useState(NO_LISTS);
  const [listTrouble, setListTrouble] = useState<Trouble>();
  const [message, setMessage] = useState('');
  const [helpIsOpen, setHelpOpen] = useState(false);
  const [canSendBack, setCanSendBack] = useState(false);
  const { language } = preferences;
  const isWide = useMedia(WIDE);

  useEffect(() => {
    apply(preferences);
    writePreferences(kept, preferences);
    document.title = sayIn(language)('title');
  }, [preferences, kept, language]);

  const loadLists = useCallback(async () => {
    try {
      setLists(await fetchLists(client));
      setListTrouble(undefined);
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      setListTrouble(error.trouble);
    }
  }, [client]);
  useEffect(() => void loadLists(), [loadLists]);

  useEffect(
    () =>
      handoff?.receive((text) => {
        // After a reload the story is there already, with what was done to it.
        if (desk.state.text === '') desk.open(text);
        setCanSendBack(true);
      }),
    [handoff, desk],
  );

  const spoken = useRef(0);
  const announce = useCallback((said: string) => {
    spoken.current += 1;
    // Announce a repeated message again.
    setMessage(said + (spoken.current % 2 === 0 ? '\u200b' : ''));
  }, []);

  const page = useMemo(
    (): Page => ({ desk, client, language, say: sayIn(language), lists, announce, today, isWide }),
    [desk, client, language, lists, announce, today, isWide],
  );
  const isDropping = useFileDrop(page);
  useDeskKeys(desk, port, setHelpOpen);
  const { say } = page;

  const again = (): void => {
    desk.askAgain();
    void loadLists();
  };

  return (
    <PageContext.Provider value={page}>
      <Masthead
        preferences={preferences}
        onChange={setPreferences}
        onHelp={() => {
          setHelpOpen(true);
        }}
      />
      <StoryBar />
      <Notices listTrouble={listTrouble} onAgain={again} />
      <main class="main">
        <section class="pane text-pane" aria-label={say('story')}>
          <Editor port={port} />
          <Actions
            message={message}
            port={port}
            {...(handoff && canSendBack
              ? {
                  onSendBack: (text: string) => {
                    handoff.sendBack(text);
                  },
                }
              : {})}
          />
        </section>
        <Panel port={port} />
      </main>
      {isDropping && <div class="drop">{say('dropHere')}</div>}
      <HelpDialog
        isOpen={helpIsOpen}
        onClose={() => {
          setHelpOpen(false);
        }}
      />
      <KeyDialog
        listTrouble={listTrouble}
        onKey={(key) => {
          keys.set(key);
          again();
        }}
      />
    </PageContext.Provider>
  );
}

/** Keys that work wherever the focus is. */
function useDeskKeys(desk: Desk, port: FieldPort, setHelpOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F1') {
        event.preventDefault();
        setHelpOpen(true);
      }
      if (event.key !== 'F8') return;
      event.preventDefault();
      desk.step(event.shiftKey ? -1 : 1, port.hasFocus ? port.caret : undefined);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [desk, port, setHelpOpen]);
}
