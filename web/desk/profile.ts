import { defaultOptions, fromQuery, toQuery, type StoryOptions } from './options.js';
import type { Storage } from './saved.js';

/** What is the same for every story of a newsroom. */
export type Profile = Partial<Pick<StoryOptions, 'style' | 'to' | 'region' | 'source' | 'convert'>>;

const KEY = 'crossrate.profile';
const FIELDS = ['style', 'to', 'region', 'source', 'convert'] as const;

/** The part of a story's options that belongs to the newsroom. */
export function profileOf(options: Partial<StoryOptions>): Profile {
  const fields = FIELDS.map((name) => [name, options[name]] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}

/** A profile as the query of a link; `profile` in it says that the reader is asked to keep it. */
export function profileQuery(profile: Profile): string {
  const query = toQuery({ ...defaultOptions(''), ...profile });
  for (const name of [...query.keys()]) if (!(name in profile)) query.delete(name);
  query.set('profile', '');
  return query.toString();
}

/** The profile of a query: of a link, or of what the operator has set. */
export function profileFrom(query: string): Profile {
  return profileOf(fromQuery(new URLSearchParams(query)));
}

/** @returns undefined where the reader has kept none */
export function readProfile(storage: Storage | undefined): Profile | undefined {
  try {
    const kept = storage?.getItem(KEY);
    return kept === null || kept === undefined ? undefined : profileFrom(kept);
  } catch {
    // Reading is forbidden: the reader has that of the operator.
    return undefined;
  }
}

/** @returns whether it could be kept */
export function writeProfile(storage: Storage | undefined, profile: Profile): boolean {
  try {
    storage?.setItem(KEY, profileQuery(profile));
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Options of a story as they are by a profile; what belongs to the story alone stays. */
export function withProfile(options: StoryOptions, profile: Profile): StoryOptions {
  const { region: _region, source: _source, ...others } = options;
  return { ...others, ...profile };
}
