import type { Node } from 'prosemirror-model';
import { COMPARISON_MODES, type ComparisonMode } from '../../src/core/compare/verdicts.js';
import { fromText } from '../story/from-text.js';
import { SCHEMA } from '../story/schema.js';
import type { StoryOptions } from './options.js';
import type { Refusal } from './state.js';

/** What survives a reload. It is kept in this browser and is sent nowhere. */
export interface Saved {
  readonly story: Node;
  readonly options: Partial<StoryOptions>;
  readonly refusals: readonly Refusal[];
}

/** Where it is stored: `localStorage`, or a substitute in tests. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** As it is stored. Earlier versions kept the text alone. */
interface Kept {
  readonly story?: unknown;
  readonly text?: unknown;
  readonly options?: Partial<StoryOptions>;
  readonly refusals?: unknown;
}

const KEY = 'crossrate.story';
const SOURCE_KEY = 'crossrate.source';

/** @returns undefined when nothing is kept, or nothing that this version can read */
export function readSaved(storage: Storage | undefined): Saved | undefined {
  try {
    const kept = JSON.parse(storage?.getItem(KEY) ?? 'null') as Kept | null;
    const story = kept && storyOf(kept);
    if (!story) return undefined;
    const { options = {}, refusals } = kept;
    return { story, options, refusals: Array.isArray(refusals) ? (refusals as readonly Refusal[]) : [] };
  } catch {
    // Kept by another version, or reading is forbidden: the page starts empty, as it does for a new reader.
    return undefined;
  }
}

/** @throws RangeError when the document is of another version */
function storyOf({ story, text }: Kept): Node | undefined {
  if (story !== undefined) {
    const doc = SCHEMA.nodeFromJSON(story);
    doc.check();
    return doc;
  }
  return typeof text === 'string' ? fromText(text) : undefined;
}

/** @returns whether it could be kept: a browser may forbid it, or a story may be too long for it */
export function writeSaved(storage: Storage | undefined, { story, options, refusals }: Saved): boolean {
  try {
    storage?.setItem(KEY, JSON.stringify({ story: story.toJSON() as unknown, options, refusals }));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** The source that the story was last compared with; undefined when none is kept, or none that this version can read. */
export function readSource(
  storage: Storage | undefined,
): { readonly source: Node; readonly mode: ComparisonMode } | undefined {
  try {
    const kept = JSON.parse(storage?.getItem(SOURCE_KEY) ?? 'null') as (Kept & { readonly mode?: unknown }) | null;
    const source = kept && storyOf(kept);
    return source ? { source, mode: COMPARISON_MODES.find((each) => each === kept.mode) ?? 'translation' } : undefined;
  } catch {
    // As for a story.
    return undefined;
  }
}

export function writeSource(storage: Storage | undefined, source: Node, mode: ComparisonMode): void {
  try {
    storage?.setItem(SOURCE_KEY, JSON.stringify({ story: source.toJSON() as unknown, mode }));
  } catch {
    // The browser forbids it: the source holds until the page is closed.
  }
}
