import type { Page } from 'playwright-core';
import { ARTICLE } from './support/articles.js';
import { describeNewsroom, eventually, paste, textOf } from './support/newsroom.js';

describeNewsroom('the keyboard on the newsroom page', (room) => {
  /** What has the focus; empty where nothing has. */
  const focused = (page: Page): Promise<string> => page.evaluate<string>(FOCUSED);
  const focusBecomes = (page: Page, name: unknown): Promise<void> =>
    eventually(async () => {
      expect(await focused(page)).toEqual(name);
    });

  test('what goes away, or can no longer be pressed, leaves the focus beside it', async () => {
    const page = await room.desk({ query: 'style=scmp&to=USD,HKD,EUR&date=2025-02-24' });
    await page.getByRole('button', { name: 'Try an example' }).press('Enter');
    await focusBecomes(page, 'Story');
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: 'Do not convert to HKD' }).press('Enter');
    await focusBecomes(page, 'Do not convert to EUR');
    await page.keyboard.press('Enter');
    // The last currency cannot be taken out.
    await focusBecomes(page, 'Add a currency');
    await page.getByRole('button', { name: /^Accept all \d/ }).press('Enter');
    await focusBecomes(page, 'Undo');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await textOf(page)).toBe(ARTICLE);
    });
    await page.getByRole('button', { name: 'Redo' }).press('Enter');
    await focusBecomes(page, expect.stringMatching(/^(?:Open|Undo|Copy)$/));
    await page.getByRole('button', { name: 'Clear' }).press('Enter');
    await focusBecomes(page, 'Story');
  });

  test('everything that can be done is done without a mouse, and the focus is always seen', async () => {
    const page = await room.desk({ reducedMotion: 'reduce' });
    await paste(page, ARTICLE);
    await page.getByRole('button', { name: '1 wrong' }).waitFor();
    // The list: a count leads to its first row, whose finding is mended; the answer leads on.
    await page.getByRole('button', { name: '1 wrong' }).press('Enter');
    await page.locator('.row.wrong.open').waitFor();
    await focusBecomes(page, expect.stringContaining('Wrong'));
    await page.keyboard.press('f');
    await eventually(async () => {
      expect(await textOf(page)).toContain('a decline of 3.83%');
    });
    // Nothing of that kind is left: the list shows all again, and the focus is on the next row.
    await page.getByRole('button', { name: '13 figures', pressed: true }).waitFor();
    await focusBecomes(page, expect.stringMatching(/^Review/));
    // What a mark means is chosen in its card.
    for (let i = 0; i < 30 && !(await focused(page)).startsWith('$60,000'); i += 1) {
      const before = await focused(page);
      await page.keyboard.press('ArrowDown');
      await eventually(async () => {
        expect(await focused(page)).not.toBe(before);
      });
    }
    await page.keyboard.press('Tab');
    await focusBecomes(page, expect.stringContaining('In this story, $ is'));
    await page.keyboard.type('SGD');
    await page.locator('.settled', { hasText: '$ is SGD' }).waitFor();
    // Taken back where it is shown; the focus stays in the bar.
    await page.locator('.settled button').press('Enter');
    await page.locator('.settled').waitFor({ state: 'detached' });
    await focusBecomes(page, expect.stringMatching(/./));
    // Profile and help give the focus back.
    await page.getByRole('button', { name: 'Profile' }).press('Enter');
    await page.getByRole('dialog', { name: 'Profile' }).waitFor();
    await page.keyboard.press('Escape');
    await focusBecomes(page, 'Profile');
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await focusBecomes(page, 'Profile');
    // Rates: a pair of one's own and back to the usual ones.
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await focusBecomes(page, 'Rates');
    await page.getByRole('button', { name: 'Swap' }).press('Enter');
    await page.getByRole('button', { name: 'Usual pairs' }).press('Enter');
    await focusBecomes(page, expect.stringMatching(/./));
    // Every stop of the Tab key is seen; without smooth scrolling it is so at once.
    await page.getByRole('tab', { name: 'Rates' }).press('ArrowRight');
    await page.evaluate('document.activeElement.blur()');
    const unseen = new Set<string>();
    for (let i = 0; i < 70; i += 1) {
      await page.keyboard.press('Tab');
      if (!(await page.evaluate<boolean>(SEEN))) unseen.add(await focused(page));
    }
    expect([...unseen]).toEqual([]);
  });
});

/** The name of what has the focus. */
const FOCUSED = `(() => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return '';
  return activeElement.getAttribute('aria-label') ?? activeElement.labels?.[0]?.innerText ?? activeElement.innerText;
})()`;

/** Whether the focus is to be seen: an outline, or the rule beside the field of the story. Nothing has it between two rounds. */
const SEEN = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
  const rule = getComputedStyle(activeElement, '::before');
  const isInView = (() => { const { top, bottom } = activeElement.getBoundingClientRect(); return bottom > 0 && top < innerHeight; })();
  return isInView && ((outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || (rule.content !== 'none' && parseFloat(rule.width) > 0));
})`;
