import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Comparing } from '../compare/comparing.js';
import { SourcePane, StoryHead } from '../compare/source-pane.js';
import type { Desk } from '../desk/desk.js';
import type { Profile } from '../desk/profile.js';
import type { Storage } from '../desk/saved.js';
import { Editor } from '../editor/editor.js';
import type { FieldPort } from '../editor/port.js';
import { useFileDrop } from '../files/use-file-drop.js';
import { PairCounts } from '../compare/pair-counts.js';
import { PairSheet } from '../compare/pair-sheet.js';
import { Counts } from '../panel/counts.js';
import { Panel } from '../panel/panel.js';
import { Tabs } from '../panel/tabs.js';
import { useTab } from '../panel/use-tab.js';
import type { Client, KeyRing } from '../service/client.js';
import { fetchLists } from '../service/lists.js';
import { ServiceFault, type Trouble } from '../service/trouble.js';
import { sayIn } from '../words/languages.js';
import { Actions } from './actions.js';
import { PageContext, useMedia, WIDE, type Lists, type Page } from './context.js';
import type { Handoff } from './handoff.js';
import { HelpDialog } from './help-dialog.js';
import { KeyDialog } from './key-dialog.js';
import { ProfileDialog } from './profile-dialog.js';
import { Masthead } from './masthead.js';
import { Notices } from './notices.js';
import { StoryBar } from './story-bar.js';
import { apply, findRoot } from './browser.js';
import { keepFocus } from './kept-focus.js';
import { writePreferences, type Preferences } from './preferences.js';

interface AppProps {
  readonly desk: Desk;
  readonly comparing: Comparing;
  readonly client: Client;
  readonly keys: KeyRing;
  readonly port: FieldPort;
  readonly today: string;
  readonly kept: Storage | undefined;
  readonly handoff: Handoff | undefined;
  readonly start: Preferences;
  /** What the page starts with for one who has chosen nothing. */
  readonly standard: Profile;
  /** Does the link that was opened bring a profile? */
  readonly bringsProfile: boolean;
}

const OUTCOME_WORDS = { written: 'sendBackWritten', refused: 'sendBackRefused', unsure: 'sendBackUnsure' } as const;

/** What stands beside the story, or on a small screen in place of it. */
const LAYOUTS = { tabStory: '', tabCompare: 'comparing', tabRates: 'of-rates' } as const;

const NO_LISTS: Lists = { styles: [], sources: [], currencies: [] };

/** The newsroom page. */
export function App(props: AppProps): JSX.Element {
  const { desk, comparing, client, keys, port, today, kept, handoff, start, standard, bringsProfile } = props;
  const [preferences, setPreferences] = useState(start);
  const [lists, setLists] = useState(NO_LISTS);
  const [listTrouble, setListTrouble] = useState<Trouble>();
  const [message, setMessage] = useState('');
  const [helpIsOpen, setHelpOpen] = useState(false);
  const [profileIsOpen, setProfileOpen] = useState(bringsProfile);
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

  const spoken = useRef(0);
  const announce = useCallback((said: string) => {
    spoken.current += 1;
    // Announce a repeated message again.
    setMessage(said + (spoken.current % 2 === 0 ? '\u200b' : ''));
  }, []);

  useEffect(
    () =>
      handoff?.receive({
        take: (text) => {
          // After a reload the story is there already, with what was done to it.
          if (desk.state.text === '') desk.open(text);
          setCanSendBack(true);
        },
        hear: (outcome) => {
          announce(sayIn(language)(OUTCOME_WORDS[outcome]));
        },
      }),
    [handoff, desk, announce, language],
  );

  const page = useMemo(
    (): Page => ({ desk, comparing, client, language, say: sayIn(language), lists, announce, today, isWide }),
    [desk, comparing, client, language, lists, announce, today, isWide],
  );
  const isDropping = useFileDrop(page);
  const [tab, setTab] = useTab(isWide);
  const isComparing = tab === 'tabCompare';
  useEffect(() => {
    if (isComparing) comparing.open();
    else comparing.close();
  }, [comparing, isComparing]);
  useDeskKeys(desk, comparing, port, setHelpOpen);
  useEffect(() => keepFocus(findRoot('page')), []);
  const { say } = page;

  const again = (): void => {
    desk.askAgain();
    comparing.askAgain();
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
        onProfile={() => {
          setProfileOpen(true);
        }}
      />
      <StoryBar />
      <Notices listTrouble={listTrouble} onAgain={again} />
      {!isWide && (
        <nav class="head-strip" aria-label={say('panel')}>
          <Tabs tab={tab} onTab={setTab} />
          {isComparing && <PairCounts />}
          {tab === 'tabStory' && <Counts />}
        </nav>
      )}
      <main class={`main ${LAYOUTS[tab]}`}>
        {isComparing && <SourcePane />}
        <section class="pane text-pane" aria-label={say('story')}>
          {isComparing && <StoryHead />}
          <Editor port={port} />
          <Actions
            message={message}
            port={port}
            {...(handoff && canSendBack
              ? {
                  onSendBack: (text: string) => {
                    void handoff.sendBack(text);
                  },
                }
              : {})}
          />
        </section>
        <Panel port={port} tab={tab} onTab={setTab} />
        {isComparing && !isWide && <PairSheet />}
      </main>
      {isDropping && <div class="drop">{say('dropHere')}</div>}
      <HelpDialog
        isOpen={helpIsOpen}
        onClose={() => {
          setHelpOpen(false);
        }}
      />
      <ProfileDialog
        isOpen={profileIsOpen}
        onClose={() => {
          setProfileOpen(false);
        }}
        {...{ kept, standard }}
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
function useDeskKeys(desk: Desk, comparing: Comparing, port: FieldPort, setHelpOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'F1') {
        event.preventDefault();
        setHelpOpen(true);
      }
      if (event.key !== 'F8') return;
      event.preventDefault();
      if (comparing.state.isOpen) comparing.step(event.shiftKey ? -1 : 1);
      else desk.step(event.shiftKey ? -1 : 1, port.hasFocus ? port.caret : undefined);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, [desk, comparing, port, setHelpOpen]);
}
