import { withBackend } from '../backend/open.js';
import type { AnnotateOptions } from '../options/annotate.js';
import type { CliContext } from '../context.js';
import { readText } from '../input/read-text.js';
import { coloursFor, write } from '../output.js';
import { findingLines } from '../show/findings.js';
import { requestBase, requestFor } from './build-request.js';

/** Annotates texts onto standard output, one after the other, and tells beside it what needs a look. */
export async function annotateToOutput(
  files: readonly string[],
  options: AnnotateOptions,
  context: CliContext,
): Promise<void> {
  const base = requestBase(options);
  const colours = coloursFor(context.stderr, context);
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const named = await readText(file, context);
      if (named.text === '') continue;
      const annotation = await backend.annotate(requestFor(base, file, named.text));
      if (options.json === true) {
        await write(context, `${JSON.stringify({ file: named.name, ...annotation })}\n`);
        continue;
      }
      if (files.length > 1) await write(context, `==> ${named.name} <==\n`);
      await write(context, annotation.annotated.content);
      if (files.length > 1 && !annotation.annotated.content.endsWith('\n')) await write(context, '\n');
      const grave = annotation.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      if (options.quiet !== true) context.stderr.write(findingLines(named, grave, colours));
    }
  });
}
