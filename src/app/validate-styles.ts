import { SHIPPED_STYLES } from '../core/styles/houses/index.js';
import { houseStyleSchema } from '../api/schemas/house-style/house-style.js';
import type { HouseStyle } from '../core/styles/style.js';
import type { FieldFault } from '../support/domain-error.js';
import { parseOperatorFile, validateOperatorFile } from './operator-file.js';
import { didYouMean, quoteInput } from '../support/suggest.js';

/** A file of an operator's folder. */
export interface StyleFile {
  readonly name: string;
  readonly text: string;
}

/** One thing that is wrong with a file; the pointer is empty for the file as a whole. */
interface StyleFault extends FieldFault {
  readonly file: string;
}

/** What an operator's files hold. */
interface ValidatedStyles {
  readonly styles: readonly HouseStyle[];
  readonly faults: readonly StyleFault[];
}

interface ParsedStyle {
  readonly file: string;
  readonly style: HouseStyle;
}

/** Reads the style files of an operator, and reports everything that is wrong with any of them. */
export function validateStyles(files: readonly StyleFile[]): ValidatedStyles {
  const faults: StyleFault[] = [];
  const read = files.flatMap((file) => parseStyle(file, faults));
  faults.push(...findKeyFaults(read), ...findTwinFaults(read));
  return { styles: read.map(({ style }) => style), faults };
}

function parseStyle({ name, text }: StyleFile, faults: StyleFault[]): readonly ParsedStyle[] {
  let sent: unknown;
  try {
    sent = parseOperatorFile(text);
  } catch (error) {
    faults.push({ file: name, pointer: '', detail: `is not JSON: ${(error as SyntaxError).message}` });
    return [];
  }
  const read = validateOperatorFile(sent, houseStyleSchema);
  if ('value' in read) return [{ file: name, style: read.value }];
  faults.push(...read.faults.map((fault) => ({ file: name, ...withFoundValue(fault, sent) })));
  return [];
}

/** What was found goes before what is wrong with it, where the sentence does not say it itself. */
function withFoundValue({ pointer, detail }: FieldFault, sent: unknown): FieldFault {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], sent);
  const isSaid = value === undefined || detail.includes('"') || detail.includes(quoteInput(value));
  return { pointer, detail: isSaid ? detail : `${quoteInput(value)} ${detail}` };
}

/** No two styles have one key, and none has that of a style that ships: a request would not know which it gets. */
function findKeyFaults(read: readonly ParsedStyle[]): readonly StyleFault[] {
  const owners = new Map<string, string>(SHIPPED_STYLES.map(({ key }) => [key, 'a style that ships']));
  return read.flatMap(({ file, style: { key } }) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    return owner === undefined
      ? []
      : [{ file, pointer: '/key', detail: `${quoteInput(key)} is the key of ${owner}; each style has its own` }];
  });
}

function findTwinFaults(read: readonly ParsedStyle[]): readonly StyleFault[] {
  const keys = [...SHIPPED_STYLES, ...read.map(({ style }) => style)].map(({ key }) => key);
  return read.flatMap(({ file, style: { twins = {} } }) =>
    Object.entries(twins)
      .filter(([, key]) => !keys.includes(key))
      .map(([script, key]) => ({
        file,
        pointer: `/twins/${script}`,
        detail: `there is no house style ${quoteInput(key)}; ${didYouMean(key, keys)}`,
      })),
  );
}
