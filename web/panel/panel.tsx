import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FieldPort } from '../editor/port.js';
import { usePage } from '../page/context.js';
import { RatesPanel } from '../chart/rates-panel.js';
import { StoryPanel } from './story-panel.js';

const TABS = ['tabStory', 'tabRates'] as const;
type Tab = (typeof TABS)[number];

/** What stands beside the text: its figures and checks, or the rates. */
export function Panel({ port }: { readonly port: FieldPort }): JSX.Element {
  const { say } = usePage();
  const [tab, setTab] = useState<Tab>('tabStory');
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const other = tab === 'tabStory' ? 'tabRates' : 'tabStory';
  return (
    <section class="panel" aria-label={say('panel')}>
      <div
        class="tabs"
        role="tablist"
        aria-label={say('panel')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
          setTab(other);
          buttons.current.get(other)?.focus();
        }}
      >
        {TABS.map((each) => (
          <button
            key={each}
            id={each}
            ref={(button) => {
              if (button) buttons.current.set(each, button);
            }}
            type="button"
            role="tab"
            aria-selected={tab === each}
            aria-controls="panel"
            tabIndex={tab === each ? 0 : -1}
            onClick={() => {
              setTab(each);
            }}
          >
            {say(each)}
          </button>
        ))}
      </div>
      <div class="pane panel-pane" id="panel" role="tabpanel" aria-labelledby={tab} tabIndex={-1}>
        {tab === 'tabStory' ? <StoryPanel port={port} /> : <RatesPanel />}
      </div>
    </section>
  );
}
