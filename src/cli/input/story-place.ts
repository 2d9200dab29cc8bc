import { basename, dirname, relative, sep } from 'node:path';
import { findDesk, readStoryPath, type StoryPlace } from '../../api/audit/story-path.js';
import type { FoundFile } from './find-files.js';

/** Reads desk and day from where a file is: of a pattern from the folders under it, of a file that is named from its own folder. */
export function placeStory({ file, under }: FoundFile): StoryPlace {
  if (under !== undefined) return readStoryPath(relative(under, file).split(sep).join('/'));
  return { ...readStoryPath(basename(file)), desk: findDesk([basename(dirname(file))]) };
}
