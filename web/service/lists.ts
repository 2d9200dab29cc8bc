import type { Client } from './client.js';
import type { HouseStyle } from '../../src/core/styles/style.js';

/** What the page uses of `GET /v1/styles`. */
export type Style = Pick<HouseStyle, 'key' | 'name' | 'language' | 'script' | 'targets' | 'evidence'>;

/** What the page uses of `GET /v1/sources`. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly terms: { readonly text: string; readonly url: string };
  readonly lastObservation?: string;
  readonly publishesMissed: number;
  readonly stale: boolean;
}

/** What the page uses of `GET /v1/currencies`. */
export interface Currency {
  readonly code: string;
  readonly names: Readonly<Record<'en' | 'zh-Hans' | 'zh-Hant', string>>;
  readonly active: boolean;
  readonly convertible: boolean;
}

/** What the service offers to choose from. */
export async function fetchLists(client: Client): Promise<{
  readonly styles: readonly Style[];
  readonly sources: readonly Source[];
  readonly currencies: readonly Currency[];
}> {
  const [styles, sources, currencies] = await Promise.all([
    client.get<readonly Style[]>('v1/styles'),
    client.get<readonly Source[]>('v1/sources'),
    client.get<readonly Currency[]>('v1/currencies'),
  ]);
  return { styles, sources, currencies };
}
