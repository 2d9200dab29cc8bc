import { complaints, describeNewsroom, eventually } from './support/newsroom.js';

describeNewsroom('the profile of a newsroom', (room) => {
  test('is chosen in one place, survives a reload, and is offered by a link to another reader', async () => {
    const context = await room.reader();
    const page = await context.newPage();
    await page.goto(`${room.url}/`);
    await page.getByRole('button', { name: 'Profile' }).click();
    const dialog = page.getByRole('dialog', { name: 'Profile' });
    await dialog.getByRole('combobox', { name: 'House style' }).selectOption('scmp');
    await dialog.getByRole('button', { name: 'Do not convert to CNY' }).click();
    await dialog.getByRole('combobox', { name: 'Newsroom in' }).selectOption('HK');
    expect(await complaints(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await dialog.getByText('The link was copied.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(new URL(link).search).toBe('?style=scmp&to=USD%2CHKD&region=HK&profile=');
    await dialog.getByRole('button', { name: 'Use and save' }).click();
    await page.getByText('The profile was saved in this browser.').waitFor();
    await page.locator('#story').fill('It costs $5 million.');
    await page.reload();
    const chosen = (name: string): Promise<string> =>
      page.locator('.story-bar').getByRole('combobox', { name }).inputValue();
    expect(await chosen('House style')).toBe('scmp');
    // A new tab without a story has it too.
    await page.evaluate(`localStorage.removeItem('crossrate.story')`);
    const fresh = await context.newPage();
    await fresh.goto(`${room.url}/`);
    expect(await fresh.locator('.story-bar').getByRole('combobox', { name: 'House style' }).inputValue()).toBe('scmp');

    const other = await (await room.reader()).newPage();
    await other.goto(link);
    const offered = other.getByRole('dialog', { name: 'Profile' });
    await eventually(async () => {
      expect(await offered.getByRole('combobox', { name: 'Newsroom in' }).inputValue()).toBe('HK');
    });
    // Nothing is kept until the reader says so.
    expect(await other.evaluate(`localStorage.getItem('crossrate.profile')`)).toBeNull();
    await offered.getByRole('button', { name: 'Use and save' }).click();
    expect(await other.evaluate(`localStorage.getItem('crossrate.profile')`)).toContain('region=HK');
  });
});
