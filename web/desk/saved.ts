import type { StoryOptions } from './options.js';
import type { Refusal } from './state.js';

/** What survives a reload. It is kept in this browser and is sent nowhere. */
export interface Saved {
  readonly text: string;
  readonly options: Partial<StoryOptions>;
  readonly refusals: readonly Refusal[];
}

/** Where it is stored: `localStorage`, or a substitute in tests. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'crossrate.story';

/** @returns undefined when nothing is kept, or nothing that this version can read */
export function readSaved(storage: Storage | undefined): Saved | undefined {
  try {
    const saved = JSON.parse(storage?.getItem(KEY) ?? 'null') as Partial<Saved> | null;
    if (typeof saved?.text !== 'string') return undefined;
    const { text, options = {}, refusals = [] } = saved;
    return { text, options, refusals: Array.isArray(refusals) ? refusals : [] };
  } catch {
    // Kept by another version, or reading is forbidden: the page starts empty, as it does for a new reader.
    return undefined;
  }
}

/** @returns whether it could be kept: a browser may forbid it, or a story may be too long for it */
export function writeSaved(storage: Storage | undefined, saved: Saved): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify(saved));
    return storage !== undefined;
  } catch {
    return false;
  }
}
