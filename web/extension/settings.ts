import { defaultOptions, fromQuery, toQuery, toRequest } from '../desk/options.js';
import { browser } from './browser.js';

/** What the reader has chosen: the service, and how the newsroom reads and writes. */
export interface Settings {
  /** Address of the folder that the service is mounted at, with the slash at its end. */
  readonly service: string;
  /** Options of a link of the newsroom page: house style, currencies, region, source. */
  readonly query: string;
  /** API key, where the service requires one. */
  readonly key: string;
}

const NAME = 'settings';

/**
 * Takes the address of a service, or a link to its newsroom page, whose options hold for every text. A day and a revision
 * belong to one story and are left out.
 * @returns undefined where it is no address of the web
 */
export function settingsOf(address: string, key: string): Settings | undefined {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { date: _day, revision: _known, ...kept } = fromQuery(url.searchParams);
  const query = toQuery({ ...defaultOptions(''), ...kept });
  for (const name of [...query.keys()]) if (!(name in kept)) query.delete(name);
  return { service: new URL('./', `${url.origin}${url.pathname}`).href, query: query.toString(), key: key.trim() };
}

/** The address as it is shown and can be entered again. */
export function addressOf({ service, query }: Settings): string {
  return query ? `${service}?${query}` : service;
}

/** The body of a request. @param today YYYY-MM-DD */
export function requestOf(text: string, { query }: Settings, today: string): Readonly<Record<string, unknown>> {
  return toRequest(text, { ...defaultOptions(today), ...fromQuery(new URLSearchParams(query)) });
}

/** What the browser has to be asked for. */
export function permissionsOf({ service }: Settings): { readonly origins: readonly string[] } {
  const { protocol, hostname } = new URL(service);
  // A pattern of hosts has no port, and stands for every one.
  return { origins: [`${protocol}//${hostname}/*`] };
}

export async function readSettings(): Promise<Settings | undefined> {
  const { [NAME]: kept } = await browser.storage.local.get(NAME);
  return kept as Settings | undefined;
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [NAME]: settings });
}
