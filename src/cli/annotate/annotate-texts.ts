import { annotateArchive } from '../archive/run.js';
import type { CliContext } from '../context.js';
import { expandFiles } from '../input/find-files.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import { annotateInPlace } from './in-place.js';
import { annotateToStdout } from './to-stdout.js';

/** Annotates texts into a folder, in place, or onto standard output, as the options say. */
export async function annotateTexts(
  given: readonly string[],
  options: AnnotateCommandOptions,
  context: CliContext,
): Promise<void> {
  const { inPlace = false, out, dryRun = false } = options;
  if (out !== undefined) await annotateArchive(given, { ...options, out }, context);
  else if (inPlace || dryRun) await annotateInPlace(await expandFiles(given), options, context);
  else await annotateToStdout(await expandFiles(given), options, context);
}
