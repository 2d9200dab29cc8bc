#!/usr/bin/env node
import type { CliContext, LocalRates } from './cli/context.js';
import { EXIT_CODES } from './cli/exit.js';
import { runCli } from './cli/program.js';
import { systemClock } from './support/clock.js';
import { StartError } from './support/start-error.js';
import { VERSION } from './support/version.js';

const { stdin, stdout, stderr, env: environment } = process;

// The reader of the output may close the pipe early (`crossrate … | head`): that is no error.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

// Loaded when a command needs it, so that `--help` answers fast.
const openRates = async (): Promise<LocalRates> => {
  const { openLocalRates } = await import('./app/local-rates.js');
  return openLocalRates(environment, systemClock);
};

const context: CliContext = {
  ...{ stdin, stdout, stderr, environment, clock: systemClock, version: VERSION },
  exitWith: (code) => {
    process.exitCode = code;
  },
  tools: {
    openRates,
    loadStyles: async () => {
      const [{ composeStyles }, { readSettings }] = await Promise.all([
        import('./app/compose/styles.js'),
        import('./app/config/settings.js'),
      ]);
      return composeStyles(readSettings(environment));
    },
    listOfferedValues: async () => {
      const { listOfferedValues } = await import('./app/offered-values.js');
      return listOfferedValues(environment, systemClock);
    },
    runKeysCommand: async (argv) => {
      const { runKeysCommand } = await import('./app/keys-command.js');
      return runKeysCommand(argv);
    },
    runRatesCommand: async (argv) => {
      const { runRatesCommand } = await import('./app/rates-command.js');
      return runRatesCommand(argv);
    },
    serve: async () => {
      await import('./main.js');
    },
    runWorker: async (how) => {
      const [{ composeWorker }, { runProcess }] = await Promise.all([
        import('./app/compose/worker.js'),
        import('./app/run-process.js'),
      ]);
      runProcess((settings, context) => composeWorker(settings, context, how));
    },
    serveMcp: async () => {
      const { serveMcpStdio } = await import('./mcp/stdio.js');
      const rates = await openRates();
      await serveMcpStdio({ ...rates, version: VERSION }, { input: stdin, output: stdout });
      await rates.close();
    },
    serveLsp: async (port) => {
      const { serveLanguageClient, listenForLanguageClients } = await import('./lsp/serve.js');
      const rates = await openRates();
      const answers = { ...rates, version: VERSION };
      if (port === undefined) {
        process.exitCode = await serveLanguageClient(answers, { input: stdin, output: stdout });
      } else {
        const listening = await listenForLanguageClients(answers, port);
        stderr.write(`crossrate: listening for editors on 127.0.0.1:${listening.port}\n`);
        await listening.closed;
      }
      await rates.close();
    },
  },
};

await runCli(process.argv.slice(2), context).catch((error: unknown) => {
  const lines = error instanceof StartError ? [error.message] : configFaultsOf(error);
  if (!lines) throw error;
  for (const line of lines) stderr.write(`crossrate: ${line}\n`);
  process.exitCode = EXIT_CODES.misuse;
});

/** Of a ConfigError, whose class is not loaded for a name. */
function configFaultsOf(error: unknown): readonly string[] | undefined {
  if (!(error instanceof Error) || error.name !== 'ConfigError' || !('faults' in error)) return undefined;
  return error.faults as readonly string[];
}
