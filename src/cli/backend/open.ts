import type { CliContext } from '../context.js';
import { API_KEY_VARIABLE, SERVER_VARIABLE, type ServerOptions } from '../options/backend.js';
import { tell } from '../output.js';
import type { Backend } from './backend.js';

/** The address of the service that is to be asked, if one is. */
export function serverOf({ server }: ServerOptions, { environment }: CliContext): string | undefined {
  const named = environment[SERVER_VARIABLE];
  return server ?? (named === '' ? undefined : named);
}

/** The service that was named, or the rates at hand, whose age is told once they are needed. */
export async function openBackend(options: ServerOptions, context: CliContext): Promise<Backend> {
  const server = serverOf(options, context);
  const { environment, version } = context;
  // Loaded when they are needed: `--help` and completion are waited for, and a service is asked without our own core.
  if (server !== undefined) {
    const { remoteBackend } = await import('./remote.js');
    return remoteBackend({ server, apiKey: environment[API_KEY_VARIABLE], version });
  }
  const [{ localBackend }, { ageOf }] = await Promise.all([import('./local.js'), import('../show/rate-age.js')]);
  return localBackend(async () => {
    const rates = await context.tools.openRates();
    if (options.quiet !== true) tell(context, ageOf(rates));
    return rates;
  }, context.tools.takeStyles);
}

/** Does some work with who answers, and lets go of it. */
export async function withBackend<T>(
  options: ServerOptions,
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
