import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { expandFiles } from '../input/find-files.js';
import { mediaTypeOf } from '../input/media-type.js';
import { readText } from '../input/read-text.js';
import { addFileArguments } from '../options/files.js';
import { addReadingOptions, type ReadingOptions } from '../options/text.js';
import { addServerOptions, type ServerOptions } from '../options/backend.js';
import { coloursFor, write } from '../output.js';
import { figureLines } from '../show/figures.js';

type Options = ReadingOptions & ServerOptions & { readonly json?: boolean };

export const figuresCommand: CliCommand = {
  name: 'figures',
  summary: 'list the amounts, percentages and multiples of texts',
  define: (command, context) => {
    addServerOptions(addReadingOptions(addFileArguments(command)))
      .option('--json', 'one line of JSON for each file')
      .action((files: readonly string[], options: Options) => run(files, options, context));
  },
};

async function run(given: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { server: _server, quiet: _quiet, json, ...reading } = options;
  const colours = coloursFor(context.stdout, context);
  const files = await expandFiles(given);
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const named = await readText(file, context);
      const { figures, declarations } =
        named.text === ''
          ? { figures: [], declarations: [] }
          : await backend.figures({ mediaType: mediaTypeOf(file), ...reading, text: named.text });
      const shown =
        json === true
          ? `${JSON.stringify({ file: named.name, figures, declarations })}\n`
          : figureLines(named, figures, colours);
      await write(context, shown);
    }
  });
}
