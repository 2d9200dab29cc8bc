import type { Storage } from '../desk/saved.js';
import type { KeyRing } from './client.js';

const NAME = 'crossrate.key';

/** Keeps the key of the API until the tab is closed; in memory alone where the browser forbids more. */
export function keyRing(storage: Storage | undefined): KeyRing {
  let inMemory: string | undefined;
  return {
    get: () => inMemory ?? storage?.getItem(NAME) ?? undefined,
    set: (key) => {
      inMemory = key;
      try {
        storage?.setItem(NAME, key);
      } catch {
        // Storage is full or forbidden: the key holds until the page is left.
      }
    },
  };
}
