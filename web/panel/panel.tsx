import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { ComparePanel } from '../compare/compare-panel.js';
import type { FieldPort } from '../editor/port.js';
import { usePage } from '../page/context.js';
import { RatesPanel } from '../chart/rates-panel.js';
import { StoryPanel } from './story-panel.js';

const TABS = ['tabStory', 'tabCompare', 'tabRates'] as const;
export type Tab = (typeof TABS)[number];

interface PanelProps {
  readonly port: FieldPort;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** What stands beside the text: its figures and checks, how it agrees with its source, or the rates. */
export function Panel({ port, tab, onTab }: PanelProps): JSX.Element {
  const { say } = usePage();
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const go = (by: 1 | -1): void => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    onTab(next);
    buttons.current.get(next)?.focus();
  };
  return (
    <section class="panel" aria-label={say('panel')}>
      <div
        class="tabs"
        role="tablist"
        aria-label={say('panel')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') go(-1);
          if (event.key === 'ArrowRight') go(1);
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
              onTab(each);
            }}
          >
            {say(each)}
          </button>
        ))}
      </div>
      <div class="pane panel-pane" id="panel" role="tabpanel" aria-labelledby={tab} tabIndex={-1}>
        {tab === 'tabStory' && <StoryPanel port={port} />}
        {tab === 'tabCompare' && <ComparePanel port={port} />}
        {tab === 'tabRates' && <RatesPanel />}
      </div>
    </section>
  );
}
