import type { ChildProcess } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './support/chromium.js';
import { STORY } from './support/editors/run.js';
import { bridgeToServer } from './support/monaco/bridge.js';
import { hasMonaco, MonacoPage } from './support/monaco/monaco.js';

const executablePath = findChromium();
const SOCKET = 'ws://127.0.0.1:9257/';

(hasMonaco && executablePath !== undefined ? describe : describe.skip)('Monaco with its language client', () => {
  const site = new MonacoPage();
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;
  let server: ChildProcess;

  beforeAll(async () => {
    const [opened, address] = await Promise.all([
      chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'], timeout: 60_000 }),
      site.open(),
    ]);
    browser = opened;
    page = await browser.newPage({ viewport: { width: 1100, height: 500 } });
    page.setDefaultTimeout(60_000);
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    server = await bridgeToServer(page, SOCKET);
    const story = { text: STORY, uri: '/workspace/story.md', socket: SOCKET };
    await page.addInitScript(`window.story = ${JSON.stringify(story)}`);
    await page.goto(address);
    await page.waitForFunction('window.monaco');
  });

  afterAll(async () => {
    await (browser as Browser | undefined)?.close();
    (server as ChildProcess | undefined)?.kill();
    site.close();
  });

  const act = (action: string): Promise<unknown> =>
    page.evaluate(`{
      const { editor } = window.monaco;
      editor.setPosition({ lineNumber: 5, column: 30 });
      editor.focus();
      editor.trigger('test', '${action}');
    }`);

  test('shows a finding, its hover, and makes the correction', async () => {
    await page.locator('.squiggly-error').waitFor();
    const shown = await page.evaluate(`window.monaco.vscode.languages
      .getDiagnostics()
      .flatMap(([, diagnostics]) => diagnostics)
      .map(({ code, message, range, source }) => ({ code, message, source, start: range.start.character }))`);
    expect(shown).toMatchObject([
      {
        code: { value: 'scale-slip', target: { path: expect.stringMatching(/scale-slip/) as string } },
        message: expect.stringContaining('10 times too small') as string,
        source: 'crossrate',
        start: 26,
      },
    ]);

    await act('editor.action.showHover');
    const hover = page.locator('.monaco-hover:visible').first();
    await hover.getByText('Rates for 2024-03-06').waitFor();
    expect(await hover.innerText()).toMatch(/10 times too small[^]*USD 5,280,000,000/);
    if (process.env.MONACO_SCREENSHOT) await page.screenshot({ path: process.env.MONACO_SCREENSHOT });

    await act('editor.action.quickFix');
    // The first of the list, which is under the cursor of the keyboard, as the preferred one.
    await page.locator('.action-widget .focused').getByText('Write “52.8').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-error').waitFor({ state: 'detached' });
    expect(await page.evaluate('window.monaco.editor.getValue()')).toBe(STORY.replace('5.28', '52.8'));
    expect(faults).toEqual([]);
  });
});
