import type { JSX } from 'preact';
import { ComparePanel } from '../compare/compare-panel.js';
import type { FieldPort } from '../editor/port.js';
import { usePage } from '../page/context.js';
import { RatesPanel } from '../chart/rates-panel.js';
import { StoryPanel } from './story-panel.js';
import { Tabs, type Tab } from './tabs.js';

interface PanelProps {
  readonly port: FieldPort;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** The panel of the chosen tab; on a small screen the tabs are at the head of the page. */
export function Panel({ port, tab, onTab }: PanelProps): JSX.Element {
  const { say, isWide } = usePage();
  return (
    <section class="panel" aria-label={say('panel')}>
      {isWide && <Tabs tab={tab} onTab={onTab} />}
      <div class="pane panel-pane" id="panel" role="tabpanel" aria-labelledby={tab} tabIndex={-1}>
        {tab === 'tabStory' && <StoryPanel port={port} />}
        {tab === 'tabCompare' && <ComparePanel port={port} />}
        {tab === 'tabRates' && <RatesPanel />}
      </div>
    </section>
  );
}
