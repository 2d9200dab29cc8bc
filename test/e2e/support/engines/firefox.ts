import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EnginePage } from './page.js';
import { firstOf, Program } from './programs.js';
import { WebDriverPage, type Command } from './webdriver.js';

/** Path of a Firefox; undefined when there is none in a usual place. */
export function findFirefox(): string | undefined {
  return firstOf(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
}

/** It calls nobody, shows no pages of its own, and chooses a free port. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'intl.accept_languages': 'en-GB',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

const COMMANDS: Readonly<Record<Command, string>> = {
  navigate: 'WebDriver:Navigate',
  execute: 'WebDriver:ExecuteAsyncScript',
  perform: 'WebDriver:PerformActions',
  end: 'WebDriver:DeleteSession',
};

/** Starts a Firefox, which is driven over Marionette: the protocol that its WebDriver server speaks to it. */
export async function openFirefox(path: string): Promise<EnginePage> {
  return (await startFirefox(path)).page;
}

/** A Firefox with its own parts in reach. */
export interface Firefox {
  readonly page: EnginePage;
  /** Installs an extension until the browser ends. @returns its id */
  install(folder: string): Promise<string>;
  /** Runs a function body in the browser itself, where its windows and extensions are. */
  inBrowser(script: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** Starts a Firefox whose own parts a test may reach. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'crossrate-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--width',
    '1440',
    '--height',
    '900',
    '--profile',
    profile,
  ];
  const program = new Program(path, args, { HOME: profile });
  const port = Number(await program.printed(/Listening on port (\d+)/));
  const wire = await Marionette.open(port);
  await wire.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await wire.send('WebDriver:SetTimeouts', { script: 60_000 });
  const send = async (command: string, parameters: object): Promise<unknown> =>
    ((await wire.send(command, parameters)) as { readonly value?: unknown } | null)?.value;
  const page = new WebDriverPage(
    (command, parameters) => send(COMMANDS[command], parameters),
    async () => {
      wire.end();
      await program.end();
      rmSync(profile, { recursive: true, force: true });
    },
  );
  return {
    page,
    install: async (folder) => String(await send('Addon:Install', { path: folder, temporary: true })),
    inBrowser: async (script, ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send('WebDriver:ExecuteScript', { script, args });
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Messages as JSON, each with its length in bytes and a colon before it. */
class Marionette {
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private count = 0;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk) => {
      this.received = Buffer.concat([this.received, chunk]);
      this.read();
    });
  }

  static async open(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    const wire = new Marionette(socket);
    await once(socket, 'connect');
    return wire;
  }

  send(command: string, parameters: object): Promise<unknown> {
    this.count += 1;
    const message = JSON.stringify([0, this.count, command, parameters]);
    this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    return new Promise((resolve, reject) => this.waiting.set(this.count, { resolve, reject }));
  }

  end(): void {
    this.socket.destroy();
  }

  private read(): void {
    for (let colon = this.received.indexOf(':'); colon > 0; colon = this.received.indexOf(':')) {
      const end = colon + 1 + Number(this.received.subarray(0, colon).toString());
      if (this.received.length < end) return;
      const message = JSON.parse(this.received.subarray(colon + 1, end).toString()) as unknown;
      this.received = this.received.subarray(end);
      // The first message is its greeting.
      if (Array.isArray(message)) this.answer(message as [number, number, unknown, unknown]);
    }
  }

  private answer([, id, error, result]: readonly [number, number, unknown, unknown]): void {
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error === null) asked?.resolve(result);
    else asked?.reject(new Error(JSON.stringify(error)));
  }
}
