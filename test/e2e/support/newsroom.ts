import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './chromium.js';
import { ServiceProcess, TemporaryFolders } from './process.js';

/** The day that every story of these tests is of; the rates are those that ship. */
export const DATE = '2025-02-24';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The compiled service, another web site that may call it, and a browser that reports what goes wrong. */
export class Newsroom {
  /** What no page may do: errors on the console, and requests that leave the machine's two servers. */
  readonly faults: string[] = [];
  /** Set by tests that are about such faults. */
  expectsFaults = false;
  private readonly contexts: BrowserContext[] = [];
  private readonly allowed: RegExp[] = [];

  private started: Started | undefined;

  get url(): string {
    return this.running.url;
  }

  /** Origin of the other site. */
  get site(): string {
    return this.running.site;
  }

  private get running(): Started {
    if (!this.started) throw new Error('the newsroom is not open');
    return this.started;
  }

  async open(executablePath: string): Promise<void> {
    const folders = new TemporaryFolders();
    const siteServer = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(SITE);
    }).listen(0, '127.0.0.1');
    await once(siteServer, 'listening');
    const site = `http://127.0.0.1:${(siteServer.address() as AddressInfo).port}`;
    const service = new ServiceProcess({
      PORT: '0',
      REFRESH: 'off',
      DATA_DIR: folders.make(),
      CORS_ORIGINS: site,
      PATH: process.env.PATH ?? '',
    });
    // Without a sandbox: CI runs as root in a container that is one already.
    const [browser, url] = await Promise.all([
      chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 60_000 }),
      service.url(),
    ]);
    this.started = { url, site, browser, service, siteServer, folders };
  }

  /** A browser of a new reader, who may use the clipboard. */
  async reader(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.running.browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(60_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.url });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOurs = origin === this.url || origin === this.site || protocol === 'blob:' || protocol === 'data:';
      if (!isOurs) this.faults.push(`request to ${request.url()}`);
    });
    context.on('console', (message) => {
      const isAllowed = this.allowed.some((pattern) => pattern.test(message.text()));
      if (message.type() === 'error' && !isAllowed) this.faults.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.faults.push(`error: ${error.error().message}`));
    this.contexts.push(context);
    return context;
  }

  /** The desk as a link with a style, currencies and the day of the story opens it. */
  async desk(options: BrowserContextOptions & { readonly query?: string } = {}): Promise<Page> {
    const { query = `style=scmp&to=USD,HKD&date=${DATE}`, ...others } = options;
    const page = await (await this.reader(others)).newPage();
    await page.goto(`${this.url}/?${query}`);
    await page.locator('#story').waitFor();
    return page;
  }

  /** Accepts the errors on the console that match, until the readers are closed. Call it before they can happen. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  async closeReaders(): Promise<void> {
    await Promise.all(this.contexts.splice(0).map((context) => context.close()));
    this.allowed.splice(0);
  }

  async close(): Promise<void> {
    const { browser, service, siteServer, folders } = this.running;
    await browser.close();
    await service.end('SIGTERM');
    siteServer.close();
    folders.removeAll();
  }
}

/** What an open newsroom consists of. */
interface Started {
  readonly url: string;
  readonly site: string;
  readonly browser: Browser;
  readonly service: ServiceProcess;
  readonly siteServer: Server;
  readonly folders: TemporaryFolders;
}

/**
 * Describes the page in a Chromium, in one newsroom with new readers for each test; skipped where there is no Chromium. A
 * test fails when a page has done what none may do, unless the newsroom expects it.
 */
export function describeNewsroom(name: string, define: (room: Newsroom) => void): void {
  const executable = findChromium();
  (executable === undefined ? describe.skip : describe)(name, () => {
    const room = new Newsroom();
    beforeAll(() => room.open(executable!));
    afterEach(async () => {
      await room.closeReaders();
      if (!room.expectsFaults) expect(room.faults.splice(0)).toEqual([]);
    });
    afterAll(() => room.close());
    define(room);
  });
}

const SITE = `<!doctype html><html lang="en"><title>CMS</title><textarea id="cms" rows="6" cols="60"></textarea>
<div id="rich" contenteditable="true"><p>The plan costs <b>5 million</b> yuan.</p><p>No more.</p></div>
<div id="article" contenteditable="true"><h2>Profit</h2>
  <p>The <i>profit</i> rose <a href="#rise">50%</a> to <b>6 million</b>
  yuan from 5 million yuan.</p><ul><li>One</li></ul><p>工程<em>耗資</em>三千万元。<br>No more.</p></div></html>`;

/** Puts a text into the field as a paste from the clipboard, and waits for the figures. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator('#story').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
  await page.locator('.counts').waitFor();
}

/**
 * What axe-core has to say against a page, each as one line. Transitions are over by then: axe-core would measure the
 * contrast of a colour in between.
 */
export async function complaints(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(`document.getAnimations().every(({ playState }) => playState !== 'running')`);
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(LEVELS)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`,
  );
}

/** How often `eventually` looks before it gives up, and the pause between two looks, ms. */
const [LOOKS, PAUSE_MS] = [1200, 50];

/** Repeats an assertion about the page until it holds; fails as it failed last when it does not come to hold. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  for (let look = 1; ; look += 1)
    try {
      await assertion();
      return;
    } catch (error) {
      if (look === LOOKS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}

/** The text in the field: its blocks with the line ends before each. */
export async function textOf(page: Page): Promise<string> {
  return page.evaluate<string>(
    `[...document.querySelector('#story').children].map((block, i) => (i > 0 ? '\\n'.repeat(block.dataset.gap ?? 2) : '') + block.textContent).join('')`,
  );
}
