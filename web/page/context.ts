import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Currency, Source, Style } from '../service/lists.js';
import type { Client } from '../service/client.js';
import type { Comparing, ComparingState } from '../compare/comparing.js';
import type { Desk } from '../desk/desk.js';
import type { DeskState } from '../desk/state.js';
import type { Language, Say } from '../words/languages.js';

/** What the service offers to choose from; empty until it has answered. */
export interface Lists {
  readonly styles: readonly Style[];
  readonly sources: readonly Source[];
  readonly currencies: readonly Currency[];
}

/** Context for all components of the page. */
export interface Page {
  readonly desk: Desk;
  readonly comparing: Comparing;
  readonly client: Client;
  readonly language: Language;
  readonly say: Say;
  readonly lists: Lists;
  /** Announces in the status line, and to screen readers, what was done. */
  readonly announce: (message: string) => void;
  readonly today: string;
  /** Whether the list is beside the text. */
  readonly isWide: boolean;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('this part stands outside the page');
  return page;
}

/** Hook: the state of the desk. */
export function useDeskState(): DeskState {
  return useDesk((state) => state);
}

/**
 * Hook: the state of the desk, followed where it is seen: typing that moves figures and touches none renders nothing anew,
 * so that places in a text are to be read from the desk when they are used.
 */
export function useShownState(): DeskState {
  const { desk } = usePage();
  useDesk(({ shown }) => shown);
  return desk.state;
}

/** Hook: a part of the state of the desk; re-renders only when that part changes. */
export function useDesk<T>(select: (state: DeskState) => T): T {
  const { desk } = usePage();
  const chosen = useRef(select);
  chosen.current = select;
  const value = select(desk.state);
  const shown = useRef(value);
  shown.current = value;
  const [, renew] = useState(0);
  useEffect(() => {
    const follow = (): void => {
      if (!Object.is(chosen.current(desk.state), shown.current)) renew((count) => count + 1);
    };
    follow();
    return desk.subscribe(follow);
  }, [desk]);
  return value;
}

/** Hook: the state of the comparison. */
export function useComparing(): ComparingState {
  const { comparing } = usePage();
  const [state, setState] = useState(comparing.state);
  useEffect(() => {
    const follow = (): void => {
      setState(comparing.state);
    };
    follow();
    return comparing.subscribe(follow);
  }, [comparing]);
  return state;
}

/** Hook: whether a media query matches. */
export function useMedia(condition: string): boolean {
  const [isTrue, setTrue] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const list = matchMedia(condition);
    const follow = (): void => {
      setTrue(list.matches);
    };
    follow();
    list.addEventListener('change', follow);
    return () => {
      list.removeEventListener('change', follow);
    };
  }, [condition]);
  return isTrue;
}

/** Minimum width at which the list is beside the text. */
export const WIDE = '(min-width: 60rem)';
