import type { ServerOptions } from '../options/backend.js';

/** What the command line says of fetching results. */
export type FetchOptions = ServerOptions & {
  readonly out?: string;
  readonly json?: boolean;
  readonly from?: number;
  readonly follow: boolean;
};
