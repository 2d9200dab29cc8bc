import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from './tabs.js';

/**
 * Hook: the chosen tab. Where the page scrolls as a whole each tab has its own place in it: another one begins at its
 * head, and the story is found again where it was left.
 * @param isWide the panes scroll each for itself
 */
export function useTab(isWide: boolean): readonly [Tab, (tab: Tab) => void] {
  const [tab, setTab] = useState<Tab>('tabStory');
  const places = useRef(new Map<Tab, number>());
  useLayoutEffect(() => {
    if (!isWide) scrollTo({ top: places.current.get(tab) ?? 0, behavior: 'instant' });
  }, [tab]);
  return [
    tab,
    (next) => {
      places.current.set(tab, scrollY);
      setTab(next);
    },
  ];
}
