import type { BackendOptions } from '../options/backend.js';

/** What the command line says of fetching results. */
export type FetchCommandOptions = BackendOptions & {
  readonly out?: string;
  readonly json?: boolean;
  readonly from?: number;
  readonly follow: boolean;
};
