import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from './support/chromium.js';
import { grantedExtension, openSite } from './support/extension/site.js';
import { complaints, DATE, eventually } from './support/newsroom.js';
import { ServiceProcess, TemporaryFolders } from './support/process.js';

const executablePath = findChromium();

(executablePath === undefined ? describe.skip : describe)('the extension in Chromium', () => {
  const folders = new TemporaryFolders();
  const extension = grantedExtension();
  const profile = mkdtempSync(join(tmpdir(), 'crossrate-chromium-'));
  let service: ServiceProcess;
  let url: string;
  let site: { readonly url: string; readonly server: Server };
  let context: BrowserContext;
  let devtools: CDPSession;
  let id: string;

  beforeAll(async () => {
    service = new ServiceProcess({ PORT: '0', REFRESH: 'off', DATA_DIR: folders.make(), PATH: process.env.PATH ?? '' });
    [url, site, context] = await Promise.all([
      service.url(),
      openSite(),
      chromium.launchPersistentContext(profile, {
        executablePath: executablePath!,
        locale: 'en-GB',
        viewport: { width: 1200, height: 800 },
        ignoreDefaultArgs: ['--disable-extensions'],
        args: [
          '--no-sandbox',
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          // So that a test can press the button of the extension.
          '--enable-unsafe-extension-debugging',
        ],
        timeout: 60_000,
      }),
    ]);
    context.setDefaultTimeout(60_000);
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
    devtools = await context.browser()!.newBrowserCDPSession();
  });
  afterAll(async () => {
    await context.close();
    site.server.close();
    await service.end('SIGTERM');
    folders.removeAll();
    for (const folder of [extension, profile]) rmSync(folder, { recursive: true, force: true });
  });

  /** Presses the button of the extension in the window of a page. */
  const pressButton = async (page: Page): Promise<void> => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((each) => each.url === page.url())!;
    await devtools.send('Extensions.triggerAction' as 'Target.getTargets', { id, targetId: tab.targetId } as object);
  };
  const cms = async (): Promise<Page> => {
    for (const page of context.pages().slice(1)) await page.close();
    const page = await context.newPage();
    await page.goto(site.url);
    return page;
  };

  test('asks for the address of the service first, and takes the options of a link', async () => {
    const page = await cms();
    const opening = context.waitForEvent('page');
    await pressButton(page);
    const options = await opening;
    await options.getByLabel('Address of your Crossrate service').fill('nowhere:1');
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('That is no address of a service.').waitFor();
    await options
      .getByLabel('Address of your Crossrate service')
      .fill(`${url}/?style=scmp&to=USD&date=${DATE}&revision=1`);
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('Saved.').waitFor();
    expect(await options.getByLabel('Address of your Crossrate service').inputValue()).toBe(
      `${url}/?style=scmp&to=USD`,
    );
    expect(await complaints(options)).toEqual([]);
  });

  test('underlines the figures of a text area, shows a card beside one, and corrects it so that the field can undo it', async () => {
    const page = await cms();
    await page.locator('#plain').focus();
    await pressButton(page);
    const layer = page.locator('crossrate-layer');
    await layer.getByText('4 figures · 1 wrong').waitFor();
    const lines = `[...document.querySelector('crossrate-layer').shadowRoot.querySelectorAll('[data-look]')]`;
    await eventually(async () => {
      expect(await page.evaluate(`${lines}.map((line) => line.dataset.look)`)).toEqual([
        'edit',
        'wrong',
        'edit',
        'edit',
      ]);
    });
    // The line lies under the words: that of the second line of the field is a line of its font lower.
    const [first, second] = await page.evaluate<number[]>(`${lines}.map((line) => line.getBoundingClientRect().top)`);
    expect(second! - first!).toBeGreaterThan(8);
    const field = (await page.locator('#plain').boundingBox())!;
    const wrong = (await layer.locator('[data-look=wrong]').boundingBox())!;
    expect(wrong.x).toBeGreaterThan(field.x);
    await page.mouse.click(wrong.x + 3, wrong.y - 4);
    const card = layer.getByRole('dialog');
    await card.getByRole('button', { name: '50 → 20' }).click();
    await eventually(async () => {
      expect(await page.locator('#plain').inputValue()).toContain('Profit rose 20% to');
    });
    await layer.getByText('4 figures · 3 to decide').waitFor();
    await page.locator('#plain').focus();
    await page.keyboard.press('Control+Z');
    expect(await page.locator('#plain').inputValue()).toContain('Profit rose 50% to');
    await layer.getByText('1 wrong').waitFor();
  });

  test('leads through the figures of an editable element by keys, and leaves its formatting', async () => {
    const page = await cms();
    await page.locator('#rich p').first().click();
    await pressButton(page);
    const layer = page.locator('crossrate-layer');
    await layer.getByText('1 figure · 1 to decide').waitFor();
    await page.keyboard.press('F8');
    const card = layer.getByRole('dialog');
    await card.getByText('CNY 5,000,000').waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await page.locator('#rich').innerHTML()).toMatch(
        /^<p>The <i>plan<\/i> costs <b>5 million<\/b> yuan \(US\$.+\)\.<\/p><p>Nothing more\.<\/p>$/,
      );
    });
    // Once more ends it.
    await pressButton(page);
    await layer.waitFor({ state: 'detached' });
  });
});
