import { ARTICLE } from './support/articles.js';
import { complaints, describeNewsroom, eventually, paste, textOf } from './support/newsroom.js';

describeNewsroom('the newsroom page, when something is in its way, and on other pages', (room) => {
  room.expectsFaults = true;

  test('reports a service that does not answer, keeps the text and retries', async () => {
    const page = await room.desk();
    await page.route('**/v1/annotate', (route) => route.abort());
    await page.locator('#story').fill('It costs 5 million yuan.');
    await page.getByText('The service does not answer.').waitFor();
    expect(await textOf(page)).toBe('It costs 5 million yuan.');
    await page.unroute('**/v1/annotate');
    await page.locator('.counts', { hasText: '1 figure' }).waitFor();
    await page.getByText('The service does not answer.').waitFor({ state: 'detached' });
  });

  test('asks for a key, sends it, and keeps it for the session only', async () => {
    const page = await room.desk();
    const keys: (string | undefined)[] = [];
    await page.route('**/v1/**', async (route) => {
      const { authorization } = route.request().headers();
      keys.push(authorization);
      if (authorization === 'Bearer crk_right') await route.continue();
      else await route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"detail":"a key"}' });
    });
    await page.reload();
    const dialog = page.getByRole('dialog', { name: 'API key' });
    await dialog.waitFor();
    expect(await complaints(page)).toEqual([]);
    await dialog.getByLabel('API key').fill('crk_wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText('That key was not accepted.').waitFor();
    await dialog.getByLabel('API key').fill('crk_right');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.locator('#story').fill('It costs 5 million yuan.');
    await page.locator('.counts', { hasText: '1 figure' }).waitFor();
    expect([...new Set(keys)]).toEqual([undefined, 'Bearer crk_wrong', 'Bearer crk_right']);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('crk_');
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toContain('crk_right');
  });

  test('reports old rates, an unknown style, and a browser that cannot save the story', async () => {
    const context = await room.reader();
    await context.addInitScript(
      'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }',
    );
    const page = await context.newPage();
    await page.goto(`${room.url}/?style=no-such-house&to=USD&date=2026-11-25`);
    await page.locator('#story').fill('It costs 5 million yuan.');
    await page.getByText('The service refused: style: there is no house style "no-such-house"').waitFor();
    await page.getByText('This browser does not save the story').waitFor();
    await page.getByRole('button', { name: 'Use the plain style' }).click();
    await page.getByText('The rates are old').waitFor();
  });

  test('opens a dropped file and refuses other kinds', async () => {
    const page = await room.desk();
    const drop = (name: string, bytes: readonly number[]): Promise<unknown> =>
      page.evaluate(
        `{ const data = new DataTransfer(); data.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], ${JSON.stringify(name)}));
           document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }`,
      );
    await drop('story.md', [...new TextEncoder().encode('**5 million** yuan\n\n- HK$3')]);
    await page.getByText('story.md opened.').waitFor();
    expect(await page.locator('#story strong').innerText()).toBe('5 million');
    expect(await page.locator('#story li').innerText()).toBe('HK$3');
    await page.locator('.counts', { hasText: '2 figures' }).waitFor();
    await drop('gb.txt', [0xb5, 0xc0, 0xd2, 0xda, 0xd4, 0xaa]);
    await page.getByText('gb.txt opened, read as GB 18030.').waitFor();
    await drop('story.docx', [0x50, 0x4b]);
    await page.getByText('story.docx is not a Word document that can be read.').waitFor();
    await drop('story.pdf', [0x25, 0x50]);
    await page.getByText('story.pdf is not one').waitFor();
  });

  test('the bookmark takes the field of another site to a window and sends the corrected text back', async () => {
    const context = await room.reader();
    const bookmarks = await context.newPage();
    await bookmarks.goto(`${room.url}/bookmarklet`);
    expect(await complaints(bookmarks)).toEqual([]);
    const href = (await bookmarks.getByRole('link', { name: 'Check in a window' }).getAttribute('href'))!;
    const cms = await context.newPage();
    await cms.goto(room.site);
    await cms.locator('#cms').fill('It costs 5 million yuan.');
    const opening = context.waitForEvent('page');
    await cms.evaluate(decodeURIComponent(href.replace('javascript:', '')));
    const desk = await opening;
    await desk.locator('.counts', { hasText: '1 figure' }).waitFor();
    await desk.getByRole('button', { name: 'Accept all 1' }).click();
    await eventually(async () => {
      expect(await textOf(desk)).toMatch(/5 million yuan \(.+\)\./);
    });
    const text = await textOf(desk);
    // A reload keeps the changes, and the story in the main window stays a different one.
    await desk.reload();
    await desk.getByRole('button', { name: 'Send back' }).waitFor();
    await eventually(async () => {
      expect(await textOf(desk)).toBe(text);
    });
    expect(await bookmarks.evaluate('localStorage.getItem("crossrate.story")')).toBeNull();
    await desk.getByRole('button', { name: 'Send back' }).click();
    await cms.waitForFunction(`document.querySelector('#cms').value === ${JSON.stringify(text)}`);
  });

  test('the bookmark changes only the words of an editable element that have changed, and says when it cannot', async () => {
    const context = await room.reader();
    const bookmarks = await context.newPage();
    await bookmarks.goto(`${room.url}/bookmarklet`);
    const href = (await bookmarks.getByRole('link', { name: 'Check in a window' }).getAttribute('href'))!;
    const cms = await context.newPage();
    await cms.goto(room.site);
    await cms.locator('#article p').first().click();
    const opening = context.waitForEvent('page');
    await cms.evaluate(decodeURIComponent(href.replace('javascript:', '')));
    const desk = await opening;
    await desk.locator('.counts').waitFor();
    expect(await textOf(desk)).toBe(
      'Profit\nThe profit rose 50% to 6 million yuan from 5 million yuan.\nOne\n工程耗資三千万元。\nNo more.',
    );
    await desk.locator('.count.wrong').click();
    await desk.getByRole('button', { name: /Change to 20/ }).click();
    await desk.getByRole('button', { name: /^Accept all \d/ }).click();
    await desk.getByText(/conversions? accepted/).waitFor();
    await desk.getByRole('button', { name: 'Send back' }).click();
    const article = cms.locator('#article');
    await eventually(async () => {
      expect(await article.innerHTML()).toMatch(
        /^<h2>Profit<\/h2>\s+<p>The <i>profit<\/i> rose <a href="#rise">20%<\/a> to <b>6 million<\/b>\s+yuan \(.+\) from 5 million yuan.*\.<\/p><ul><li>One<\/li><\/ul><p>工程<em>耗資<\/em>三千万元（.+）。<br>No more\.<\/p>$/,
      );
    });
    await desk.getByText('The original page has the changes.').waitFor();
    await cms.evaluate(`document.querySelector('#article p:last-child').append('Later.')`);
    expect(await article.innerText()).toContain('Later.');
    const changed = await article.innerHTML();
    await desk.locator('#story p').last().click();
    await desk.keyboard.type('More. ');
    await desk.getByRole('button', { name: 'Send back' }).click();
    await desk.getByText('nothing was written there').waitFor();
    expect(await article.innerHTML()).toBe(changed);
  });

  test('the in-page bookmark loads the element from the service', async () => {
    const context = await room.reader();
    const bookmarks = await context.newPage();
    await bookmarks.goto(`${room.url}/bookmarklet`);
    const href = (await bookmarks.getByRole('link', { name: 'Check in the page' }).getAttribute('href'))!;
    const cms = await context.newPage();
    await cms.goto(room.site);
    await cms.locator('#rich p').first().click();
    await cms.evaluate(decodeURIComponent(href.replace('javascript:', '')));
    const panel = cms.locator('crossrate-check');
    await panel.getByRole('button', { name: 'Insert' }).click();
    await panel.getByRole('button', { name: 'Insert' }).waitFor({ state: 'detached' });
    expect(await cms.locator('#rich').innerHTML()).toMatch(
      /^<p>The plan costs <b>5 million<\/b> yuan \(.+\)\.<\/p><p>No more\.<\/p>$/,
    );
  });

  test('the example of the element corrects its field', async () => {
    const page = await (await room.reader()).newPage();
    await page.goto(`${room.url}/embed-example`);
    const panel = page.locator('crossrate-check');
    await panel.getByRole('button', { name: 'Check figures' }).click();
    await panel.getByRole('button', { name: /→/ }).click();
    await page.waitForFunction(`!document.querySelector('#cms-story').value.includes('54.5')`);
    expect(await complaints(page)).toEqual([]);
  });

  test('prints a story with its marks and without the controls', async () => {
    const page = await room.desk();
    await paste(page, ARTICLE);
    await page.locator('.count.edits').click();
    await page.locator('.row.open').getByRole('button', { name: 'Refuse' }).click();
    await page.locator('.status', { hasText: 'Left unchanged:' }).waitFor();
    await page.locator('.printed').waitFor({ state: 'hidden' });
    await page.emulateMedia({ media: 'print' });
    await page.locator('.printed li', { hasText: /^Left unchanged:/ }).waitFor();
    await page.locator('.buttons').waitFor({ state: 'hidden' });
    expect(await page.locator('#story').innerText()).toContain('Alibaba Group said on Monday');
  });
});
