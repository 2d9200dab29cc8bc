import { CONVERT_MODES } from '../../core/annotation/annotation.js';
import { isCurrencyCode } from '../../core/money/currencies.js';
import type { StyleRegistry } from '../../core/styles/registry.js';
import { SOURCE_KEYS } from '../../rates/sources/registry.js';
import { StartError } from '../../support/start-error.js';
import type { Settings } from '../config/settings.js';

/**
 * How the newsroom reads and writes, of DESK_PROFILE: what the newsroom page starts with for a reader who has chosen
 * nothing. It is the query of a link of that page.
 * @throws StartError that names the first field that is wrong
 */
export function composeDeskProfile(
  { deskProfile }: Pick<Settings, 'deskProfile'>,
  styles: Pick<StyleRegistry, 'find'>,
): string {
  const fields: Readonly<Record<string, { readonly isAllowed: (value: string) => boolean; readonly allowed: string }>> =
    {
      style: { isAllowed: (value) => styles.find(value) !== undefined, allowed: 'the key of a house style' },
      to: {
        isAllowed: (value) => value.split(',').every((code) => isCurrencyCode(code)),
        allowed: 'ISO codes with commas between them',
      },
      region: { isAllowed: (value) => /^[A-Z]{2}$/.test(value), allowed: 'two letters, such as HK' },
      source: { isAllowed: (value) => SOURCE_KEYS.includes(value), allowed: `one of ${SOURCE_KEYS.join(', ')}` },
      convert: {
        isAllowed: (value) => CONVERT_MODES.some((mode) => mode === value),
        allowed: `one of ${CONVERT_MODES.join(', ')}`,
      },
    };
  const query = new URLSearchParams(deskProfile);
  for (const [name, value] of query) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field)
      throw new StartError(`DESK_PROFILE: "${name}" is no field of it; these are: ${Object.keys(fields).join(', ')}`);
    if (!field.isAllowed(value)) throw new StartError(`DESK_PROFILE: ${name} must be ${field.allowed}, not "${value}"`);
  }
  return query.toString();
}
