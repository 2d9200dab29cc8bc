import type { CliContext } from '../context.js';
import { API_KEY_VARIABLE, SERVER_VARIABLE, type BackendOptions } from '../options/backend.js';
import { writeMessage } from '../output.js';
import type { Backend } from './backend.js';

/** The address of the service that is to be asked, if one is. */
export function resolveServer({ server }: BackendOptions, { environment }: CliContext): string | undefined {
  const named = environment[SERVER_VARIABLE];
  return server ?? (named === '' ? undefined : named);
}

/** The service that is named, or the local rates, whose age is printed when they are first used. */
async function openBackend(options: BackendOptions, context: CliContext): Promise<Backend> {
  const server = resolveServer(options, context);
  const { environment, version } = context;
  // Loaded when they are needed: `--help` and completion are waited for, and a service is asked without our own core.
  if (server !== undefined) {
    const { createRemoteBackend } = await import('./remote.js');
    return createRemoteBackend({ server, apiKey: environment[API_KEY_VARIABLE], version });
  }
  const [{ createLocalBackend }, { describeRateAge }] = await Promise.all([
    import('./local.js'),
    import('../show/rate-age.js'),
  ]);
  return createLocalBackend(async () => {
    const rates = await context.tools.openRates();
    if (options.quiet !== true) writeMessage(context, describeRateAge(rates));
    return rates;
  }, context.tools.loadStyles);
}

/** Does some work with who answers, and lets go of it. */
export async function withBackend<T>(
  options: BackendOptions,
  context: CliContext,
  work: (backend: Backend) => Promise<T>,
): Promise<T> {
  const backend = await openBackend(options, context);
  try {
    return await work(backend);
  } finally {
    await backend.close();
  }
}
