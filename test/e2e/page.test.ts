import type { Page } from 'playwright-core';
import { ARTICLE, CHINESE } from './support/articles.js';
import { complaints, describeNewsroom, eventually, paste, textOf } from './support/newsroom.js';

describeNewsroom('the newsroom page', (room) => {
  const counts = (page: Page): Promise<string> => page.locator('.counts').innerText();
  const textBecomes = (page: Page, expected: unknown): Promise<void> =>
    eventually(async () => {
      expect(await textOf(page)).toEqual(expected);
    });
  const row = (page: Page, text: string) =>
    page.locator('.row', { has: page.locator('.said', { hasText: text }) }).first();

  test('shows the figures, conversions and problems of a pasted story', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    const expected = ['1 wrong', '3 to review', '8 to decide', '13 figures', '1 correct'];
    await eventually(async () => {
      expect((await counts(page)).split('\n')).toEqual(expected);
    });
    await eventually(async () => {
      expect(await page.locator('.mark').count()).toBe(13);
    });
    // The shorthand for a line of a certain width is not drawn by WebKit.
    expect(await page.evaluate(`(${UNDERLINE})(document.querySelector('.mark.assumed'))`)).toEqual([
      'underline',
      'dotted',
      '2px',
    ]);
    expect(await page.locator('.mark.wrong').innerText()).toBe('2.17%');
    expect(await page.locator('.mark.assumed').innerText()).toBe('$60,000');
    expect(await row(page, '31.7 billion yuan').innerText()).toContain('(US$4.37 billion; HK$34 billion)');
    expect(await page.locator('.row.wrong').innerText()).toContain('a fall of 3.83%, not 2.17%');
  });

  test('shows a pasted table converted, and copies it for a spreadsheet', async () => {
    const page = await room.desk();
    await paste(page, 'Results\n\nHK$ million\t2024\t2023\nRevenue\t1,204.5\t1,100.2\nLoss\t(45.1)\t–');
    const table = page.locator('.converted').first();
    await eventually(async () => {
      expect(await table.locator('tr').count()).toBe(3);
    });
    expect(await table.locator('td').first().innerText()).toMatch(/^(?:RMB|US\$) million$/);
    await table.getByRole('button', { name: 'Copy table' }).click();
    await page.getByText('The table was copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^(?:RMB|US\$) million\t2024\t2023\nRevenue\t[\d,.]+\t[\d,.]+\nLoss\t\([\d.]+\)\t–$/);
  });

  test('accepts one edit and refuses one; undoes, copies, and links without the text', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await row(page, '31.7 billion yuan').click();
    await page.locator('.row.open').getByRole('button', { name: 'Accept' }).click();
    await row(page, 'HK$140.90').locator('button').first().click();
    await page.locator('.row.open').getByRole('button', { name: 'Refuse' }).click();
    await row(page, 'HK$140.90').getByText('Refused').waitFor();
    const text = await textOf(page);
    expect(text).toContain('took in 31.7 billion yuan (US$4.37 billion; HK$34 billion) last quarter');
    expect(text).toContain('from HK$140.90 to');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('The text was copied, formatted and plain.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text);
    expect(await page.evaluate(RICH)).toContain('<p>HANGZHOU – Alibaba Group');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link was copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `${room.url}/?style=scmp&to=USD%2CHKD&date=2025-02-24&revision=2`,
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await textBecomes(page, ARTICLE);
    await page.locator('.counts', { hasText: '8 to decide' }).waitFor();
  });

  test('takes back typing, edits and decisions with one key, in their order, and does them again', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.locator('.counts', { hasText: '8 to decide' }).waitFor();
    await page.getByRole('button', { name: 'Accept all 8' }).click();
    await textBecomes(page, expect.stringContaining('(US$4.37 billion; HK$34 billion)'));
    const accepted = await textOf(page);
    await page.locator('#story').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    await textBecomes(page, `${accepted} More.`);
    await page.keyboard.press('Control+Z');
    await textBecomes(page, accepted);
    await page.keyboard.press('Control+Z');
    await textBecomes(page, ARTICLE);
    await page.keyboard.press('Control+Y');
    await page.keyboard.press('Control+Shift+Z');
    await textBecomes(page, `${accepted} More.`);
  });

  test('works with the keyboard alone', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    const open = page.locator('.row.open');
    await open.locator('.said', { hasText: '380 Billion Yuan' }).waitFor();
    await page.keyboard.press('j');
    await open.locator('.said', { hasText: '380 billion yuan' }).waitFor();
    await page.keyboard.press('a');
    await open.locator('.said', { hasText: '31.7 billion yuan' }).waitFor();
    await textBecomes(page, expect.stringContaining('380 billion yuan (US$54.5 billion; HK$407 billion) in cloud'));
    await page.keyboard.press('r');
    await open.locator('.said', { hasText: '$60,000' }).waitFor();
    for (let i = 0; i < 20 && !(await open.getByText('Wrong').count()); i += 1) {
      const before = await open.innerText();
      await page.keyboard.press('k');
      await eventually(async () => {
        expect(await open.innerText()).not.toBe(before);
      });
    }
    await page.keyboard.press('f');
    await page.locator('.row.wrong').waitFor({ state: 'detached' });
    await textBecomes(page, expect.stringContaining('a decline of 3.83%'));
    await page.keyboard.press('u');
    await textBecomes(page, expect.stringContaining('a decline of 2.17%'));
    await page.keyboard.press('Escape');
    await eventually(async () => {
      expect(await page.evaluate('document.activeElement.id')).toBe('story');
    });
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('changes the style, the currencies, the meaning of "$" and the language', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.getByLabel('House style').selectOption('reuters');
    await page.getByRole('button', { name: 'Do not convert to HKD' }).click();
    await page.locator('.would', { hasText: '($4.37 billion)' }).waitFor();
    await row(page, '$60,000').locator('button').first().click();
    await page.getByLabel('In this story, $ is').selectOption('SGD');
    await page.locator('.settled', { hasText: '$ is SGD' }).waitFor();
    await page.locator('.row.open .value', { hasText: 'SGD 60,000' }).waitFor();
    await page.getByLabel('Language').selectOption('zh-Hant');
    await page.getByText('13 個數字').waitFor();
    await eventually(async () => {
      expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hant');
    });
    await page.getByLabel('語言').selectOption('zh-Hans');
    await page.getByText('13 个数字').waitFor();
  });

  test('keeps a story over a reload, and never puts a word of it into an address', async () => {
    const page = await room.desk();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await paste(page, ARTICLE);
    await row(page, 'HK$140.90').locator('button').first().click();
    await page.locator('.row.open').getByRole('button', { name: 'Refuse' }).click();
    await page.locator('.counts', { hasText: '7 to decide' }).waitFor();
    await page.reload();
    await page.locator('.counts', { hasText: '7 to decide' }).waitFor();
    await textBecomes(page, ARTICLE);
    await eventually(async () => {
      expect(await page.getByLabel('House style').inputValue()).toBe('scmp');
    });
    expect(addresses.length).toBeGreaterThan(5);
    expect(
      addresses.filter((address) => /Alibaba|380|yuan/.test(decodeURIComponent(address.slice(room.url.length)))),
    ).toEqual([]);
  });

  test('waits for the input method before it checks Chinese text, and keeps the caret', async () => {
    const page = await room.desk({ query: 'style=hong-kong-press&to=USD&date=2025-02-24', locale: 'zh-HK' });
    await paste(page, CHINESE);
    await page.getByText('7 個數字').waitFor();
    const typing = await page.context().newCDPSession(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/v1/annotate')) asked.push(request.url());
    });
    await page.keyboard.press('Control+Home');
    await page.evaluate(COMPOSITION);
    await typing.send('Input.imeSetComposition', { text: 'wu', selectionStart: 2, selectionEnd: 2 });
    await typing.send('Input.imeSetComposition', { text: '五億元', selectionStart: 3, selectionEnd: 3 });
    await textBecomes(page, `五億元${CHINESE}`);
    expect(asked).toEqual([]);
    await typing.send('Input.insertText', { text: '五億元' });
    await page.getByText('8 個數字').waitFor();
    // The field was not rewritten under the input method: one composition, from its beginning to its end.
    expect(await page.evaluate('compositions')).toEqual(['compositionstart', 'compositionend']);
    expect(
      await page.evaluate(
        'document.getSelection().focusNode.textContent.slice(0, document.getSelection().focusOffset)',
      ),
    ).toBe('五億元');
    await page.locator('.mark', { hasText: /^五億元$/ }).waitFor();
  });

  test.each([
    [360, 'light'],
    [1440, 'dark'],
  ] as const)('%i pixels wide, %s: nothing is cut off, and axe-core has no complaint', async (width, colorScheme) => {
    const isNarrow = width < 600;
    const page = await room.desk({ viewport: { width, height: 780 }, colorScheme, hasTouch: isNarrow });
    expect(await complaints(page)).toEqual([]);
    await paste(page, ARTICLE);
    await page.locator('.row.wrong .row-head').click();
    await page.locator('.row.wrong.open').waitFor();
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const mark = page.locator('.mark.assumed');
    // The page may still scroll when the place of the mark is read: then its place is read again.
    await eventually(async () => {
      await mark.scrollIntoViewIfNeeded();
      const { x, y } = (await mark.boundingBox())!;
      if (isNarrow) await page.touchscreen.tap(x + 8, y + 6);
      else await page.mouse.move(x + 8, y + 6, { steps: 2 });
      await page.locator('.floating', { hasText: 'Assumed' }).waitFor({ timeout: 2000 });
    });
    expect(await complaints(page)).toEqual([]);
  });

  test('shows any pair over any time, says which day the rate of the story is of, and saves the values', async () => {
    const page = await room.desk({ query: 'style=scmp&to=USD&date=2025-02-23' });
    await page.getByRole('tab', { name: 'Rates' }).click();
    await page.getByRole('combobox', { name: 'One unit of' }).selectOption('EUR');
    await page.getByRole('combobox', { name: 'in', exact: true }).selectOption('JPY');
    await page.getByRole('img', { name: /^EUR\/JPY from / }).waitFor();
    expect(await page.locator('.pair-rates').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Time', exact: true }).selectOption('all');
    await page.getByRole('img', { name: /^EUR\/JPY from 4 Jan 1999 to 13 Apr 2026/ }).waitFor();
    await page.getByRole('combobox', { name: 'Time', exact: true }).selectOption('month');
    // A Sunday, on which the ECB publishes nothing.
    await page.locator('figcaption', { hasText: /^Story 23 Feb 2025: 157\.46, the rate of 21 Feb 2025/ }).waitFor();
    await page.getByText(/^Mean of 2024: 16\d\.\d+ \(\d+ days\)$/).waitFor();
    const chart = (await page.locator('.chart svg').boundingBox())!;
    await page.mouse.move(chart.x + 6, chart.y + 40);
    await page.locator('figcaption', { hasText: /^\d+ (?:Jan|Feb) 2025: 1[56]\d\.\d+/ }).waitFor();
    await page.locator('.more summary').click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect((await saving).suggestedFilename()).toMatch(/^EUR-JPY-2025-0\d-\d\d-2025-02-\d\d-ecb\.csv$/);
    await page.getByRole('button', { name: 'Swap' }).click();
    await page.getByRole('img', { name: /^JPY\/EUR from / }).waitFor();
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Usual pairs' }).click();
    await page.getByRole('img', { name: /^CNY\/HKD from / }).waitFor();
  });

  test('shows a converter and a year of rates with the story’s day', async () => {
    const page = await room.desk();
    await page.getByRole('tab', { name: 'Rates' }).click();
    const amount = page.getByLabel('Converter');
    await amount.fill('380bn yuan');
    await page.locator('.in-style', { hasText: '380bn yuan (US$52.4 billion; HK$407 billion)' }).waitFor();
    await amount.fill('3800亿元');
    await page.locator('.in-style', { hasText: '3800亿元' }).waitFor();
    await page.locator('.converter .value', { hasText: /^CNY 380,000,000,000$/ }).waitFor();
    for (const [typed, said] of [
      ['USD 100 to EUR', /^EUR/],
      ['100美元兑日元', /^JPY/],
    ] as const) {
      await amount.fill(typed);
      await eventually(async () => {
        expect(await page.locator('.converter .value').innerText()).toBe('USD 100');
        expect(await page.locator('.converter tr th').allInnerTexts()).toEqual([expect.stringMatching(said)]);
      });
    }
    await amount.fill('100');
    await page.getByLabel('Currency of a plain number').selectOption('SGD');
    await page.locator('.converter .value', { hasText: /^SGD 100$/ }).waitFor();
    await page.getByLabel('Rates of').fill('2024-03-05');
    await page.locator('.converter', { hasText: '5 Mar 2024' }).waitFor();
    const charts = page.getByRole('img', { name: /^USD\/CNY from .* Story 24 Feb 2025: 7\.25/ });
    await charts.waitFor();
    await eventually(async () => {
      expect(await page.locator('.story-day').count()).toBe(3);
    });
    expect(await complaints(page)).toEqual([]);
    // The service has no rate from that source. The browser logs each 404 to its console, at a time of its own choosing.
    room.allow(/status of 404/);
    await page.getByRole('combobox', { name: 'Source', exact: true }).selectOption('boc');
    for (const index of [0, 1, 2]) {
      await page.getByText('No rates of this pair in that time.').nth(index).waitFor();
    }
  });
});

/** Notes from now on the events that begin and end compositions. */
const COMPOSITION = `{
  globalThis.compositions = [];
  for (const type of ['compositionstart', 'compositionend'])
    document.addEventListener(type, () => compositions.push(type));
}`;

/** The line under an element. */
const UNDERLINE = `(element) => {
  const { textDecorationLine, textDecorationStyle, textDecorationThickness } = getComputedStyle(element);
  return [textDecorationLine, textDecorationStyle, textDecorationThickness];
}`;

/** The HTML on the clipboard. */
const RICH = `navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`;
