import { chromium } from 'playwright-core';
import { middleOf, type EnginePage } from './page.js';

/** Starts a Chromium. */
export async function openChromium(executablePath: string): Promise<EnginePage> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 60_000 });
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    click: async (selector) => {
      const [x, y] = await page.evaluate<[number, number]>(middleOf(selector));
      await page.mouse.click(x, y);
    },
    type: (text) => page.keyboard.type(text),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    close: () => browser.close(),
  };
}
