import type { Page } from 'playwright-core';
import { ARTICLE } from './support/articles.js';
import { complaints, describeNewsroom, eventually, paste, textOf } from './support/newsroom.js';

describeNewsroom('deciding on the newsroom page', (room) => {
  const rows = (page: Page) => page.locator('.panel .row:visible');

  test('a count shows its rows only and goes to the first; the line says how much is decided', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: '1 wrong' }).click();
    await page.locator('.row.open', { hasText: 'a fall of 3.83%' }).waitFor();
    expect(await rows(page).count()).toBe(1);
    await page.locator('.mark.active', { hasText: '2.17%' }).waitFor();
    const line = page.getByRole('progressbar');
    expect(await line.getAttribute('aria-label')).toBe('0 of 12 decided');
    await page.keyboard.press('f');
    await page.getByRole('progressbar', { name: '1 of 12 decided' }).waitFor();
    await page.getByRole('button', { name: '8 to decide' }).click();
    await page.locator('.row.open', { hasText: '380 billion yuan' }).waitFor();
    expect(await rows(page).count()).toBe(8);
    await page.getByRole('button', { name: '8 to decide' }).click();
    await eventually(async () => {
      expect(await rows(page).count()).toBeGreaterThan(12);
    });
  });

  test('accepting all says what is still wrong', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Accept all 8' }).click();
    await page.getByRole('status').filter({ hasText: '8 conversions accepted' }).waitFor();
    // The counts are those of the text with the conversions in it.
    const said = await page.getByRole('status').filter({ hasText: '8 conversions accepted' }).innerText();
    const [wrong, look] = [
      await page.locator('.count.wrong').innerText(),
      await page.locator('.count.look').innerText(),
    ];
    expect(said).toBe(`8 conversions accepted, 1 of them in an assumed currency. Still ${wrong}, ${look}.`);
    await page.getByRole('button', { name: 'Accept all', exact: true, disabled: true }).waitFor();
  });

  test('the row of a mark that nothing explains asks what it means', async () => {
    const page = await room.desk();
    await paste(page, 'It costs $3 million, and $4 million a year.');
    await page.locator('.row.look .row-head').click();
    await page.locator('.row.look').getByLabel('In this story, $ is').selectOption('HKD');
    await page.locator('.settled', { hasText: '$ is HKD' }).waitFor();
    await page.locator('.row.look').waitFor({ state: 'detached' });
  });

  test('an empty desk offers what can be done with it, and nothing else', async () => {
    const page = await room.desk();
    await page.getByRole('button', { name: 'Open a file' }).waitFor();
    expect(await page.getByRole('toolbar').count()).toBe(0);
    await page.locator('#story').pressSequentially('HK$5');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Open a file' }).waitFor();
    // What is cleared can be taken back.
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.mark', { hasText: 'HK$5' }).waitFor();
  });

  test('says what a mark was read as and asks once where the story does not show it', async () => {
    const page = await room.desk();
    await paste(page, 'It costs $3 million, and $4 million a year.');
    const evidence = page.locator('.concluded');
    await evidence
      .filter({ hasText: '“$” is taken for US dollars (2 figures): nothing in the story says which currency it is.' })
      .waitFor();
    await page.getByLabel('Everywhere, $ is').selectOption('SGD');
    await page.locator('.settled', { hasText: '$ is SGD' }).waitFor();
    await evidence.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await evidence.waitFor();
    // The reason is in the language of the page, not of the story.
    await page.getByLabel('Language').selectOption('zh-Hans');
    await evidence.filter({ hasText: '「$」按美元理解（2 个数字）：稿件没有说明是哪种货币。' }).waitFor();
  });

  test('the example has its day, so that its slips are found on any other', async () => {
    const page = await room.desk({ query: 'style=scmp&to=USD,HKD' });
    await page.locator('.demonstration', { hasText: 'Checks the arithmetic' }).waitFor();
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.getByRole('button', { name: '1 wrong' }).waitFor();
    expect(await page.getByLabel('Date of the story').inputValue()).toBe('2025-02-12');
    await page.getByText('Rates of 12 Feb 2025, of that day').waitFor();
  });

  test('says the age of rates in words, and names their source as people know it', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.getByText('The rates are of 12 Feb 2025, 12 days before the story.').waitFor();
    await page.locator('.status .facts', { hasText: 'Market rates' }).waitFor();
    await page.getByText('More options').click();
    expect(await page.getByLabel('Rates from').locator('option').allInnerTexts()).toContain('Bank of Canada');
  });

  test('opens a file that is chosen with a button', async () => {
    const page = await room.desk();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    const file = { name: 'story.html', mimeType: 'text/html', buffer: Buffer.from('<h1>It costs HK$5</h1>') };
    await (await choosing).setFiles(file);
    await page.locator('#story h1 .mark', { hasText: 'HK$5' }).waitFor();
  });

  test('every control is reached with the Tab key, and none keeps it', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: '1 wrong' }).waitFor();
    await page.locator('body').press('Control+Home');
    const reached = new Set<string>();
    await page.evaluate('document.activeElement.blur()');
    for (let i = 0; i < 80; i += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate<string>(FOCUSED));
    }
    const wanted = ['Bookmarklet', 'Keys', 'Colours', 'Language', 'House style', 'Add a currency'];
    const further = [
      'Date of the story · 24 Feb 2025',
      'More options',
      'Story',
      'Accept all 8',
      'Open',
      'Copy',
      'Save as',
      'Print',
      '1 wrong',
      '8 to decide',
    ];
    for (const name of [...wanted, ...further]) expect([...reached]).toContain(name);
    // From the tabs to the source of a comparison and back to the story.
    await page.locator('#tabStory').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('#source').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Converter').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('.row').first().waitFor();
  });

  test('on a phone the counts are on top, and a card at the foot leads from one to the next', async () => {
    const page = await room.desk({ viewport: { width: 360, height: 780 }, hasTouch: true });
    await paste(page, ARTICLE);
    const counts = page.locator('.head-strip .counts');
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect((await counts.boundingBox())!.y).toBeLessThan(150);
    await counts.getByRole('button', { name: '3 to review' }).click();
    const card = page.locator('.sheet-card');
    await card.waitFor();
    const [first, box] = [await card.innerText(), (await card.boundingBox())!];
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 360, 780]);
    // The figure is above its card.
    await eventually(async () => {
      const mark = (await page.locator('.mark.active').first().boundingBox())!;
      expect(mark.y + mark.height).toBeLessThan(box.y);
    });
    expect(await complaints(page)).toEqual([]);
    await card.getByRole('button', { name: 'Next' }).click();
    await eventually(async () => {
      expect(await card.innerText()).not.toBe(first);
    });
    await card.getByRole('button', { name: 'Close' }).click();
    await card.waitFor({ state: 'detached' });
    expect(await textOf(page)).toBe(ARTICLE);
  });

  test('on a phone the rates stand at the head of their tab, and the story is found again where it was left', async () => {
    const page = await room.desk({ viewport: { width: 360, height: 780 }, hasTouch: true });
    await paste(page, ARTICLE);
    await page.evaluate('scrollTo(0, 500)');
    await page.getByRole('tab', { name: 'Rates' }).click();
    await eventually(async () => {
      expect((await page.getByLabel('Converter').boundingBox())!.y).toBeLessThan(400);
    });
    expect(await page.locator('#story').isVisible()).toBe(false);
    expect(await complaints(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.getByRole('tab', { name: 'Story' }).click();
    await eventually(async () => {
      expect(await page.evaluate('scrollY')).toBe(500);
    });
  });
});

/** What the element that has the focus is called. */
const FOCUSED = `(({ activeElement: element }) =>
  element.getAttribute('aria-label') ?? element.labels?.[0]?.querySelector('span')?.textContent ?? element.textContent.trim())(document)`;
