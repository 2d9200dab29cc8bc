import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { findFirefox, startFirefox, type Firefox } from './support/engines/firefox.js';
import { grantedExtension, openSite } from './support/extension/site.js';
import { DATE, eventually } from './support/newsroom.js';
import { ServiceProcess, TemporaryFolders } from './support/process.js';

const path = findFirefox();

(path === undefined ? describe.skip : describe)('the extension in Firefox', () => {
  const folders = new TemporaryFolders();
  const extension = grantedExtension();
  let service: ServiceProcess;
  let url: string;
  let site: { readonly url: string; readonly server: Server };
  let firefox: Firefox;
  let id: string;

  beforeAll(async () => {
    service = new ServiceProcess({ PORT: '0', REFRESH: 'off', DATA_DIR: folders.make(), PATH: process.env.PATH ?? '' });
    [url, site, firefox] = await Promise.all([service.url(), openSite(), startFirefox(path!)]);
    id = await firefox.install(extension);
  });
  afterAll(async () => {
    await firefox.page.close();
    site.server.close();
    await service.end('SIGTERM');
    folders.removeAll();
    rmSync(extension, { recursive: true, force: true });
  });

  const becomes = (expression: string, expected: unknown): Promise<void> =>
    eventually(async () => {
      expect(await firefox.page.evaluate(expression)).toEqual(expected);
    });

  test('underlines and corrects a text area and an editable element of a page that forbids foreign scripts', async () => {
    const { page } = firefox;
    const options = await firefox.inBrowser(
      `return WebExtensionPolicy.getByID(arguments[0]).getURL('options.html')`,
      id,
    );
    await page.open(String(options));
    await becomes(`document.querySelector('button').textContent`, 'Save');
    await page.evaluate(`document.querySelector('#service').value = '${url}/?style=scmp&to=USD&date=${DATE}'`);
    await page.click('button');
    await becomes(`document.querySelector('#status').textContent`, 'Saved.');

    await page.open(site.url);
    await page.click('#plain');
    const pressButton = (): Promise<unknown> =>
      firefox.inBrowser(
        `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
         extension.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`,
        id,
      );
    await pressButton();
    const layer = `document.querySelector('crossrate-layer').shadowRoot`;
    await becomes(`${layer.replace('.shadow', '?.shadow')}?.querySelectorAll('[data-look]').length`, 4);
    expect(await page.evaluate(`${layer}.querySelector('[role=status]').textContent`)).toMatch(/^4 figures · 1 wrong/);
    await page.press('F8');
    await page.press('F8');
    await becomes(`${layer}.activeElement.textContent`, '50 → 20');
    await page.press('Enter');
    await becomes(`document.querySelector('#plain').value.includes('rose 20% to')`, true);
    await pressButton();
    await becomes(`document.querySelector('crossrate-layer')`, null);

    await page.click('#rich p');
    await pressButton();
    await becomes(`${layer.replace('.shadow', '?.shadow')}?.querySelectorAll('[data-look]').length > 0`, true);
    await page.press('F8');
    await becomes(`${layer}.activeElement.textContent.startsWith('Insert')`, true);
    await page.press('Enter');
    await eventually(async () => {
      expect(await page.evaluate(`document.querySelector('#rich').innerHTML`)).toMatch(
        /^<p>The <i>plan<\/i> costs <b>5 million<\/b> yuan \(US\$.+\)\.<\/p><p>Nothing more\.<\/p>$/,
      );
    });
  });
});
