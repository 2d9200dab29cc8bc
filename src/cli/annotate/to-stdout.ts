import { withBackend } from '../backend/open.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import type { CliContext } from '../context.js';
import { readText } from '../input/read-text.js';
import { createColours, writeOutput } from '../output.js';
import { formatFindings } from '../show/findings.js';
import { buildBaseRequest, buildFileRequest } from './build-request.js';

/** Writes annotated texts to standard output, and findings that need attention to standard error. */
export async function annotateToStdout(
  files: readonly string[],
  options: AnnotateCommandOptions,
  context: CliContext,
): Promise<void> {
  const base = buildBaseRequest(options);
  const colours = createColours(context.stderr, context);
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const named = await readText(file, context);
      if (named.text === '') continue;
      const annotation = await backend.annotate(buildFileRequest(base, file, named.text));
      if (options.json === true) {
        await writeOutput(context, `${JSON.stringify({ file: named.name, ...annotation })}\n`);
        continue;
      }
      if (files.length > 1) await writeOutput(context, `==> ${named.name} <==\n`);
      await writeOutput(context, annotation.annotated.content);
      if (files.length > 1 && !annotation.annotated.content.endsWith('\n')) await writeOutput(context, '\n');
      const grave = annotation.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      if (options.quiet !== true) context.stderr.write(formatFindings(named, grave, colours));
    }
  });
}
