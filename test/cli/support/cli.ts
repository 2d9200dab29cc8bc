import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { CliContext } from '../../../src/cli/context.js';
import { runCli } from '../../../src/cli/program.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';

/** A day after the newest of the rates. */
const TODAY = new Date('2026-01-01T12:00:00Z');

/** A folder with the texts of a test. */
export class Workplace {
  private readonly folder = mkdtempSync(join(tmpdir(), 'crossrate-cli-'));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Buffer): string {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** What was printed to both streams, with the folder left out of the paths. */
  without(text: string): string {
    return text.replaceAll(`${this.folder}/`, '');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Is somebody there, and what do they type? */
  readonly typed?: string;
  readonly tools?: Partial<CliContext['tools']>;
  readonly database?: string;
}

/** Runs the command line in this process, on the rates of the tests. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<CliResult> {
  const { input = '', environment = {}, typed, database } = options;
  let code = 0;
  const [stdout, stderr] = [new Sink(typed !== undefined), new Sink(typed !== undefined)];
  const stdin = typed === undefined ? Readable.from([Buffer.from(input)]) : terminal(typed);
  const sources = createSources();
  const clock = (): Date => TODAY;
  const rates = { current: createRateTable(sources, GOLDEN_QUOTES) };
  const none = (): never => {
    throw new Error('not in this test');
  };
  await runCli(args, {
    ...{ stdin, stdout, stderr, environment, clock, version: '1.2.3' },
    exitWith: (wanted) => {
      code = wanted;
    },
    tools: {
      openRates: () =>
        Promise.resolve({
          ...{ rates, sources, styles: SHIPPED_STYLE_REGISTRY, clock, database, maxText: 10_000 },
          close: () => Promise.resolve(),
        }),
      ...{
        loadStyles: () => Promise.resolve(SHIPPED_STYLE_REGISTRY),
        serve: none,
        runWorker: none,
        serveMcp: none,
        serveLsp: none,
        runRatesCommand: none,
        runKeysCommand: none,
        listOfferedValues: () =>
          Promise.resolve({ currency: ['CNY', 'HKD', 'USD'], source: ['ecb', 'boc'], style: ['plain', 'scmp'] }),
      },
      ...options.tools,
    },
  });
  return { code, out: stdout.text, err: stderr.text };
}

function terminal(typed: string): Readable & { isTTY: boolean } {
  const stream = Object.assign(new PassThrough(), { isTTY: true });
  stream.write(typed);
  return stream;
}

/** Keeps what is written to it. */
class Sink extends Writable {
  text = '';

  constructor(readonly isTTY: boolean) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
