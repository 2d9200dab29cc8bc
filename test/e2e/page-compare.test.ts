import type { Page } from 'playwright-core';
import { complaints, describeNewsroom, eventually, textOf } from './support/newsroom.js';

const SOURCE = '海港水泥去年收入34.5亿港元，同比增长30%。\n\n新生产线投资2030万元人民币，年产80万吨。';
const STORY =
  'Harbour Cement had revenue of HK$3.45 billion last year, up 30 per cent.\n\nA new line for 203 million yuan makes 800,000 tonnes a year and cost US$9.';

describeNewsroom('the story beside its source', (room) => {
  const write = async (page: Page, field: string, text: string): Promise<void> => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await page.locator(field).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
  };
  const compare = async (page: Page, tab = 'Compare'): Promise<void> => {
    await page.getByRole('tab', { name: tab }).click();
    await write(page, '#source', SOURCE);
    await write(page, '#story', STORY);
    await eventually(async () => {
      expect(await page.locator('.pairs .row').count()).toBe(5);
    });
  };
  /** Number, colour and words of the marks of a field. */
  const marks = (page: Page, field: string): Promise<readonly string[]> =>
    page.evaluate(
      `[...document.querySelectorAll('${field} .pair')].map((mark) => [mark.dataset.number, getComputedStyle(mark).textDecorationColor, mark.textContent].join(' '))`,
    );

  test('two long texts scroll each for itself, and axe-core has no complaint', async () => {
    const page = await room.desk();
    const long = Array.from({ length: 40 }, (_, i) => `The line cost ${i + 20} million yuan.`).join('\n\n');
    await write(page, '#story', long);
    await page.getByRole('tab', { name: 'Compare' }).click();
    await write(page, '#source', long);
    await page.locator('.count', { hasText: '40 agree' }).waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  test('pairs have one colour and one number in both texts, and what has no partner is marked', async () => {
    const page = await room.desk();
    await compare(page);
    await eventually(async () => {
      expect((await marks(page, '#source')).length + (await marks(page, '#story')).length).toBe(9);
    });
    const [source, story] = [await marks(page, '#source'), await marks(page, '#story')];
    const looks = (all: readonly string[]): readonly string[] => all.map((each) => each.split(') ')[0]!);
    expect(looks(story).slice(0, 4)).toEqual(looks(source));
    expect(new Set(looks(source)).size).toBe(4);
    expect(story.at(-1)).toMatch(/^\? .*US\$9$/);
    expect((await page.locator('.counts').innerText()).split('\n')).toEqual(['2 wrong', '3 agree']);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('#story .pair'), '::after').content`)).toBe(
      '"1"',
    );
  });

  test('the arrow keys walk the pairs in both texts, F mends, and the caret in a figure opens its pair', async () => {
    const page = await room.desk();
    await compare(page);
    await page.keyboard.press('F8');
    const active = (field: string) => page.locator(`${field} .pair.active`);
    await active('#story').filter({ hasText: '203 million yuan' }).waitFor();
    await active('#source').filter({ hasText: '2030万元' }).waitFor();
    await page.locator('.pairs .row-head').first().focus();
    await page.keyboard.press('ArrowDown');
    await active('#story').filter({ hasText: 'US$9' }).waitFor();
    expect(await active('#source').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await active('#source').filter({ hasText: '34.5亿港元' }).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.getByText('203 million yuan is ten times as much').waitFor();
    await page.keyboard.press('f');
    await eventually(async () => {
      expect(await textOf(page)).toContain('A new line for 20.3 million yuan makes');
    });
    await page.locator('.counts', { hasText: '4 agree' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.counts', { hasText: '2 wrong' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#source .pair', { hasText: '80万吨' }).click();
    await active('#story').filter({ hasText: '800,000' }).waitFor();
  });

  test('the source is kept over a reload, and the story shows its own marks again when the comparison is closed', async () => {
    const page = await room.desk();
    await compare(page);
    await page.reload();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.locator('.counts', { hasText: '3 agree' }).waitFor();
    await page.getByLabel('The story is').selectOption('source');
    await page.locator('.counts', { hasText: '3 agree' }).waitFor();
    await page.getByRole('tab', { name: 'Story' }).click();
    await page.locator('#story .mark', { hasText: '203 million yuan' }).waitFor();
    expect(await page.locator('#source, .pair').count()).toBe(0);
  });

  test.each([
    [360, 'light', 'en-GB', 'Compare'],
    [1440, 'dark', 'zh-CN', '对照'],
    [1440, 'light', 'zh-HK', '對照'],
  ] as const)(
    '%i pixels wide, %s, %s: nothing is cut off, and axe-core has no complaint',
    async (width, colorScheme, locale, tab) => {
      const page = await room.desk({ viewport: { width, height: 780 }, colorScheme, locale });
      await page.getByRole('tab', { name: tab }).click();
      expect(await complaints(page)).toEqual([]);
      await compare(page, tab);
      await page.locator('.pairs .row-head').first().click();
      await page.locator(width < 600 ? '.sheet-card .card' : '.pairs .row.open .card').waitFor();
      expect(await complaints(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    },
  );

  test('an empty comparison offers a translation with a fault', async () => {
    const page = await room.desk();
    await page.getByRole('tab', { name: 'Compare' }).click();
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('.pairs .row.wrong', { hasText: '203 million yuan' }).waitFor();
  });
});
