import type { Script } from '../../figures/figure.js';
import { PUBLISHER_NAMES } from './publisher-names.js';

/** Rates without a publisher: those that the law fixes, that the request gives, and that the text itself declares. */
const OTHER_NAMES: typeof PUBLISHER_NAMES = {
  law: { latin: 'fixed by law', hans: '法定比价', hant: '法定比價' },
  request: { latin: 'rate of the request', hans: '请求所给汇率', hant: '請求所給匯率' },
  text: { latin: 'rate stated in the text', hans: '文中所给汇率', hant: '文中所給匯率' },
};

/** What people call a source, in the writing of a script. @returns undefined for a source without a name */
export function findSourceName(key: string, script: Script): string | undefined {
  const names = PUBLISHER_NAMES[key] ?? OTHER_NAMES[key];
  return names?.[script === 'hans' || script === 'hant' ? script : 'latin'];
}
