import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePage } from '../page/context.js';

const TABS = ['tabStory', 'tabCompare', 'tabRates'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** What stands beside the text: its figures and checks, how it agrees with its source, or the rates. */
export function Tabs({ tab, onTab }: TabsProps): JSX.Element {
  const { say } = usePage();
  const buttons = useRef(new Map<Tab, HTMLButtonElement>());
  const go = (by: 1 | -1): void => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? tab;
    onTab(next);
    buttons.current.get(next)?.focus();
  };
  return (
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
  );
}
