import { parseArgs } from 'node:util';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { isIsoDate, type IsoDate } from '../../core/rate-table/day.js';

export const OPERATOR_COMMANDS = ['backfill', 'status', 'import', 'export', 'verify'] as const;
type OperatorCommand = (typeof OPERATOR_COMMANDS)[number];

const EXPORT_FORMATS = ['csv', 'ndjson'] as const;

export const OPERATOR_USAGE = `usage: crossrate rates <command>   (in a clone also: npm run rates -- <command>)

  backfill [--source KEY[,KEY]] [--from DAY --to DAY]
             fetch what is missing now; with days, fetch that stretch again
  status     how every source is doing
  import FILE [--source KEY]
             store the rates of a file: the history of the ECB (zip or CSV), a file
             of "export", or CSV with the columns date, base, quote, rate, source
  export   [--format csv|ndjson] [--source KEY[,KEY]] [--from DAY] [--to DAY] [--out FILE]
             every quote in every revision
  verify     read the whole history again, apply the rules, print suspect quotes

Settings are those of the service: DATA_DIR, SOURCES, CFETS and the addresses of the sources.
`;

/** The parsed arguments of the operator's command. */
export interface OperatorArguments {
  readonly command: OperatorCommand;
  /** Keys of sources; default: all. */
  readonly sources?: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** What is imported. */
  readonly file?: string;
  readonly format: (typeof EXPORT_FORMATS)[number];
  /** A file; default: standard output. */
  readonly out?: string;
}

/** Invalid arguments; the message says what is allowed. */
export class OperatorUsageError extends Error {
  override readonly name = 'OperatorUsageError';
}

/**
 * Parses the arguments of the operator's command.
 * @param sourceKeys keys of the configured sources
 * @throws OperatorUsageError
 */
export function parseOperatorArguments(argv: readonly string[], sourceKeys: readonly string[]): OperatorArguments {
  const { values, positionals } = parseOptions(argv);
  const [command, ...words] = positionals;
  if (command === undefined) throw new OperatorUsageError(`which command? ${didYouMean('', OPERATOR_COMMANDS)}`);
  if (!isOneOf(command, OPERATOR_COMMANDS))
    throw new OperatorUsageError(`${quoteInput(command)} is no command; ${didYouMean(command, OPERATOR_COMMANDS)}`);
  const [file, ...others] = command === 'import' ? words : [undefined, ...words];
  if (command === 'import' && file === undefined) throw new OperatorUsageError('import which file?');
  if (others.length > 0) throw new OperatorUsageError(`${quoteInput(others[0])} is one word too many`);
  const { format = 'csv', out } = values;
  if (!isOneOf(format, EXPORT_FORMATS))
    throw new OperatorUsageError(`--format ${quoteInput(format)}: ${didYouMean(format, EXPORT_FORMATS)}`);
  const sources = values.source?.split(',').map((key) => key.trim());
  for (const key of sources ?? [])
    if (!sourceKeys.includes(key))
      throw new OperatorUsageError(`there is no source ${quoteInput(key)}; ${didYouMean(key, sourceKeys)}`);
  const [from, to] = [readDay(values.from), readDay(values.to)];
  if (from !== undefined && to !== undefined && from > to)
    throw new OperatorUsageError(`--from ${from} is after --to ${to}`);
  if (command === 'backfill' && (from === undefined) !== (to === undefined))
    throw new OperatorUsageError('backfill takes --from and --to, or neither');
  if (command === 'import' && sources !== undefined && sources.length > 1)
    throw new OperatorUsageError('import takes the rates of one --source; rows of several name their own');
  return {
    command,
    format,
    ...(file === undefined ? {} : { file }),
    ...(sources === undefined ? {} : { sources }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(out === undefined ? {} : { out }),
  };
}

const OPTIONS = {
  source: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new OperatorUsageError((error as Error).message);
  }
}

function isOneOf<const T extends string>(text: string, allowed: readonly T[]): text is T {
  return (allowed as readonly string[]).includes(text);
}

function readDay(day: string | undefined): IsoDate | undefined {
  if (day !== undefined && !isIsoDate(day))
    throw new OperatorUsageError(`${quoteInput(day)} is not a calendar day (YYYY-MM-DD)`);
  return day;
}
