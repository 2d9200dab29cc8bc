import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { expandFiles } from '../input/find-files.js';
import { detectMediaType } from '../input/media-type.js';
import { readText } from '../input/read-text.js';
import { addFileArguments } from '../options/files.js';
import { addTextOptions, type TextOptions } from '../options/text.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { createColours, writeOutput } from '../output.js';
import { formatFigures } from '../show/figures.js';

type Options = TextOptions & BackendOptions & { readonly json?: boolean };

export const figuresCommand: CliCommand = {
  name: 'figures',
  summary: 'list the amounts, percentages and multiples of texts',
  define: (command, context) => {
    addBackendOptions(addTextOptions(addFileArguments(command)))
      .option('--json', 'one line of JSON for each file')
      .action((files: readonly string[], options: Options) => run(files, options, context));
  },
};

async function run(given: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { server: _server, quiet: _quiet, json, ...reading } = options;
  const colours = createColours(context.stdout, context);
  const files = await expandFiles(given);
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const named = await readText(file, context);
      const { figures, declarations } =
        named.text === ''
          ? { figures: [], declarations: [] }
          : await backend.figures({ mediaType: detectMediaType(file), ...reading, text: named.text });
      const shown =
        json === true
          ? `${JSON.stringify({ file: named.name, figures, declarations })}\n`
          : formatFigures(named, figures, colours);
      await writeOutput(context, shown);
    }
  });
}
