import { problemOf } from '../api/problems/zod-problem.js';
import { HOUSES } from '../core/styles/houses/index.js';
import { houseStyle } from '../api/schemas/house-style/house-style.js';
import type { HouseStyle } from '../core/styles/style.js';
import type { FieldFault } from '../support/domain-error.js';
import { didYouMean, quoteSent } from '../support/suggest.js';

/** A file of an operator's folder. */
export interface StyleFile {
  readonly name: string;
  readonly text: string;
}

/** One thing that is wrong with a file; the pointer is empty for the file as a whole. */
export interface StyleFault extends FieldFault {
  readonly file: string;
}

/** What an operator's files hold. */
export interface JudgedStyles {
  readonly styles: readonly HouseStyle[];
  readonly faults: readonly StyleFault[];
}

interface Read {
  readonly file: string;
  readonly style: HouseStyle;
}

/** Reads the style files of an operator; of all that is wrong with any of them nothing is left untold. */
export function judgeStyles(files: readonly StyleFile[]): JudgedStyles {
  const faults: StyleFault[] = [];
  const read = files.flatMap((file) => readStyle(file, faults));
  faults.push(...keyFaults(read), ...twinFaults(read));
  return { styles: read.map(({ style }) => style), faults };
}

function readStyle({ name, text }: StyleFile, faults: StyleFault[]): readonly Read[] {
  let sent: unknown;
  try {
    sent = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    faults.push({ file: name, pointer: '', detail: `is not JSON: ${(error as SyntaxError).message}` });
    return [];
  }
  const result = houseStyle.safeParse(sent);
  if (result.success) return [{ file: name, style: result.data }];
  const { faults: found } = problemOf(result.error, sent, houseStyle);
  faults.push(...found.map((fault) => ({ file: name, ...withFound(fault, sent) })));
  return [];
}

/** What was found goes before what is wrong with it, where the sentence does not say it itself. */
function withFound({ pointer, detail }: FieldFault, sent: unknown): FieldFault {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], sent);
  const isSaid = value === undefined || detail.includes('"') || detail.includes(quoteSent(value));
  return { pointer, detail: isSaid ? detail : `${quoteSent(value)} ${detail}` };
}

/** No two styles have one key, and none has that of a style that ships: a request would not know which it gets. */
function keyFaults(read: readonly Read[]): readonly StyleFault[] {
  const owners = new Map<string, string>(HOUSES.map(({ key }) => [key, 'a style that ships']));
  return read.flatMap(({ file, style: { key } }) => {
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file);
    return owner === undefined
      ? []
      : [{ file, pointer: '/key', detail: `${quoteSent(key)} is the key of ${owner}; each style has its own` }];
  });
}

function twinFaults(read: readonly Read[]): readonly StyleFault[] {
  const keys = [...HOUSES, ...read.map(({ style }) => style)].map(({ key }) => key);
  return read.flatMap(({ file, style: { twins = {} } }) =>
    Object.entries(twins)
      .filter(([, key]) => !keys.includes(key))
      .map(([script, key]) => ({
        file,
        pointer: `/twins/${script}`,
        detail: `there is no house style ${quoteSent(key)}; ${didYouMean(key, keys)}`,
      })),
  );
}
