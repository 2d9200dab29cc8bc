import { z } from 'zod';
import { omitUndefined } from '../../support/omit-undefined.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import { keyIdOf, KEY_ID, KEY_SCOPES, type ApiKey } from './api-key.js';
import { elementAt } from '../../support/get-or-throw.js';

const keyEntrySchema = z.strictObject({
  name: z.string().min(1).max(100),
  sha256: z.string().regex(/^[\da-f]{64}$/, 'must be 64 hexadecimal digits in small letters'),
  scopes: z.array(z.enum(KEY_SCOPES)).min(1).default(['use']),
  ratePerMinute: z.int().min(1).optional(),
  /** Id of the key that this one has taken over from. */
  owner: z.string().regex(KEY_ID, 'must be the id of a key: 12 hexadecimal digits').optional(),
  expires: z.iso.datetime({ offset: true }).optional(),
  created: z.iso.datetime({ offset: true }).optional(),
});

const KEY_ENTRY_FIELDS = Object.keys(keyEntrySchema.shape);

/** An entry of a file of keys, as it is written. */
export type KeyEntry = z.input<typeof keyEntrySchema>;

/** Why a file of keys cannot be used. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

/**
 * Reads the text of a file of keys: a JSON array of {@link KeyEntry}.
 * @throws KeyFileError that names the entry and the field
 */
export function parseKeyEntries(text: string): readonly KeyEntry[] {
  const result = z.array(keyEntrySchema).safeParse(parseJson(text));
  if (!result.success) throw new KeyFileError(describeIssue(elementAt(result.error.issues, 0)));
  const { data } = result;
  const seen = new Map<string, string>();
  for (const { name, sha256 } of data) {
    const before = seen.get(sha256);
    if (before !== undefined) throw new KeyFileError(`${quoteInput(before)} and ${quoteInput(name)} are the same key`);
    seen.set(sha256, name);
  }
  return data;
}

/** The keys of a file. @throws KeyFileError */
export function parseKeys(text: string): readonly ApiKey[] {
  return parseKeyEntries(text).map(({ name, sha256, scopes = ['use'], owner, ratePerMinute, expires }) => {
    const digest = Buffer.from(sha256, 'hex');
    return {
      id: keyIdOf(digest),
      name,
      digest,
      scopes: new Set(scopes),
      ...omitUndefined({ owner, ratePerMinute, expires }),
    };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeyFileError(`not JSON: ${(error as Error).message}`);
  }
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.length === 0 ? 'the whole' : issue.path.join('/');
  if (issue.code === 'unrecognized_keys')
    return `${where}: there is no field ${quoteInput(issue.keys[0])}; ${didYouMean(elementAt(issue.keys, 0), KEY_ENTRY_FIELDS)}`;
  return `${where}: ${issue.message}`;
}
