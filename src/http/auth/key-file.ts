import { z } from 'zod';
import { didYouMean, quoteSent } from '../../support/suggest.js';
import { idOf, SCOPES, type ApiKey } from './api-key.js';

const entry = z.strictObject({
  name: z.string().min(1).max(100),
  sha256: z.string().regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits in small letters'),
  scopes: z.array(z.enum(SCOPES)).min(1).default(['use']),
  ratePerMinute: z.int().min(1).optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
  created: z.iso.datetime({ offset: true }).optional(),
});

const FIELDS = Object.keys(entry.shape);

/** An entry of a file of keys, as it is written. */
export type KeyEntry = z.input<typeof entry>;

/** Why a file of keys cannot be used. */
export class KeyFileFault extends Error {
  override readonly name = 'KeyFileFault';
}

/**
 * Reads the text of a file of keys: a JSON array of {@link KeyEntry}.
 * @throws KeyFileFault that names the entry and the field
 */
export function readKeyEntries(text: string): readonly KeyEntry[] {
  const result = z.array(entry).safeParse(parse(text));
  if (!result.success) throw new KeyFileFault(sentence(result.error.issues[0]!));
  const { data } = result;
  const seen = new Map<string, string>();
  for (const { name, sha256 } of data) {
    const before = seen.get(sha256);
    if (before !== undefined) throw new KeyFileFault(`${quoteSent(before)} and ${quoteSent(name)} are the same key`);
    seen.set(sha256, name);
  }
  return data;
}

/** The keys of a file. @throws KeyFileFault */
export function readKeys(text: string): readonly ApiKey[] {
  return readKeyEntries(text).map(({ name, sha256, scopes = ['use'], ratePerMinute, expires }) => {
    const digest = Buffer.from(sha256, 'hex');
    return {
      id: idOf(digest),
      name,
      digest,
      scopes: new Set(scopes),
      ...(ratePerMinute === undefined ? {} : { ratePerMinute }),
      ...(expires === undefined ? {} : { expires }),
    };
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeyFileFault(`not JSON: ${(error as Error).message}`);
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? 'the whole' : issue.path.join('/');
  if (issue.code === 'unrecognized_keys')
    return `${where}: there is no field ${quoteSent(issue.keys[0])}; ${didYouMean(issue.keys[0]!, FIELDS)}`;
  return `${where}: ${issue.message}`;
}
