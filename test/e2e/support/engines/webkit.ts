import { freePort } from '../../../support/free-port.js';
import type { EnginePage } from './page.js';
import { firstOf, Program } from './programs.js';
import { WebDriverPage, type Command } from './webdriver.js';

/** The programs that it takes: the driver, a browser and a screen that nobody sees. */
interface WebKit {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Paths of WebKit's driver and browser; undefined when one is missing in its usual place. */
export function findWebKit(): WebKit | undefined {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const screen = firstOf(['/usr/bin/Xvfb']);
  const browser = firstOf(
    ['4.1', '4.0', '6.0'].flatMap((version) =>
      ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
  );
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

const PATHS: Readonly<Record<Command, readonly [string, string]>> = {
  navigate: ['POST', 'url'],
  execute: ['POST', 'execute/async'],
  perform: ['POST', 'actions'],
  end: ['DELETE', ''],
};

/** Starts WebKit's own small browser, driven over WebDriver. */
export async function openWebKit({ driver, browser, screen }: WebKit): Promise<EnginePage> {
  const display = new Program(screen, ['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp']);
  const number = await display.printed(/^(\d+)$/m);
  const port = await freePort();
  const program = new Program(driver, [`--port=${port}`], {
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    // As root in a container its sandbox cannot be set up.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const end = async (): Promise<void> => {
    await program.end();
    await display.end();
  };
  try {
    const root = `http://127.0.0.1:${port}/session`;
    const options = { binary: browser, args: ['--automation'] };
    const body = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
    const { sessionId } = (await answered(() => call('POST', root, body))) as { readonly sessionId: string };
    await call('POST', `${root}/${sessionId}/timeouts`, { script: 60_000 });
    await call('POST', `${root}/${sessionId}/window/rect`, { width: 1440, height: 1000 });
    return new WebDriverPage((command, parameters) => {
      const [method, path] = PATHS[command];
      return call(method, path ? `${root}/${sessionId}/${path}` : `${root}/${sessionId}`, parameters);
    }, end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** How often the driver is called until it listens, and the pause between two calls, ms. */
const [CALLS, PAUSE_MS] = [200, 50];

/** The answer of a driver that may not listen yet. */
async function answered(ask: () => Promise<unknown>): Promise<unknown> {
  for (let tried = 1; ; tried += 1)
    try {
      return await ask();
    } catch (error) {
      // So fetch fails when nobody listens.
      if (!String(error).startsWith('TypeError') || tried === CALLS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}

async function call(method: string, url: string, parameters: object): Promise<unknown> {
  const body = method === 'POST' ? { body: JSON.stringify(parameters) } : {};
  const response = await fetch(url, { method, ...body });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}
