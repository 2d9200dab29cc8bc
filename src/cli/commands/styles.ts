import { Argument } from 'commander';
import { offering } from '../options/offered-values.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { createColours, writeOutput } from '../output.js';
import { formatColumns } from '../show/columns.js';

type Options = BackendOptions & { readonly json?: boolean };

export const stylesCommand: CliCommand = {
  name: 'styles',
  summary: 'list the house styles, or print one to make your own of',
  define: (command, context) => {
    addBackendOptions(command.addArgument(offering('style', new Argument('[key]', 'one style, as JSON'))))
      .option('--json', 'all of them as JSON')
      .action((key: string | undefined, options: Options) => run(key, options, context));
  },
};

async function run(key: string | undefined, options: Options, context: CliContext): Promise<void> {
  const styles = await withBackend(options, context, (backend) => backend.styles());
  if (key !== undefined) {
    const style = styles.find((each) => each.key === key);
    const keys = styles.map((each) => each.key);
    if (!style) throw new CliError(`there is no house style ${quoteInput(key)}; ${didYouMean(key, keys)}`);
    await writeOutput(context, `${JSON.stringify(style, null, 2)}\n`);
    return;
  }
  if (options.json === true) {
    await writeOutput(context, `${JSON.stringify(styles, null, 2)}\n`);
    return;
  }
  const { bold, dim } = createColours(context.stdout, context);
  const rows = styles.map(({ key: name, language, evidence, name: title }) => [name, language, evidence.grade, title]);
  await writeOutput(context, formatColumns(rows, [(text) => bold(text), (text) => dim(text), (text) => dim(text)]));
}
