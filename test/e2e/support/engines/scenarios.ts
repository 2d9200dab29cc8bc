import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ARTICLE } from '../articles.js';
import { DATE, eventually } from '../newsroom.js';
import { ServiceProcess, TemporaryFolders } from '../process.js';
import type { EnginePage } from './page.js';

/** What the newsroom page has to do in every engine. Skipped where the engine is not there. */
export function describeEngine(name: string, open: (() => Promise<EnginePage>) | undefined): void {
  const inEngine = open ? describe : describe.skip;
  inEngine(`the newsroom page in ${name}`, () => {
    const folders = new TemporaryFolders();
    let service: ServiceProcess;
    let page: EnginePage;
    let url: string;
    beforeAll(async () => {
      service = new ServiceProcess({
        PORT: '0',
        REFRESH: 'off',
        DATA_DIR: folders.make(),
        PATH: process.env.PATH ?? '',
      });
      url = await service.url();
      page = await open!();
      await page.open(url);
    });
    afterEach(async () => {
      await page.evaluate('localStorage.clear()');
    });
    afterAll(async () => {
      await page.close();
      await service.end('SIGTERM');
      folders.removeAll();
    });

    const desk = async (): Promise<void> => {
      await page.open(`${url}/?style=scmp&to=USD,HKD&date=${DATE}`);
      await becomes(`!!document.querySelector('#story')`, true);
    };
    const becomes = (expression: string, expected: unknown): Promise<void> =>
      eventually(async () => {
        expect(await page.evaluate(expression)).toEqual(expected);
      });
    const paste = (field: string, type: string, content: string): Promise<unknown> =>
      page.evaluate(`(() => {
        const field = document.querySelector('${field}');
        field.focus();
        const clipboardData = new DataTransfer();
        clipboardData.setData('${type}', ${JSON.stringify(content)});
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        // Firefox takes no data from the constructor.
        Object.defineProperty(event, 'clipboardData', { value: clipboardData });
        field.dispatchEvent(event);
      })()`);

    test('underlines figures as sure as they are, and lists what is wrong first', async () => {
      await desk();
      await paste('#story', 'text/plain', ARTICLE);
      await becomes(`document.querySelectorAll('.mark').length`, 13);
      await becomes(`document.querySelector('.counts').textContent.startsWith('1 wrong')`, true);
      expect(await page.evaluate(line('.mark.assumed'))).toEqual(['underline', 'dotted', '2px']);
      expect(await page.evaluate(line('.mark.explicit'))).toEqual(['underline', 'solid', '1.5px']);
    });

    test('takes back typing and accepted edits with one key', async () => {
      await desk();
      await paste('#story', 'text/plain', ARTICLE);
      await becomes(`document.querySelectorAll('.mark').length`, 13);
      await page.click('.actions .strong');
      await becomes(`${TEXT}.includes('(US$4.37 billion; HK$34 billion)')`, true);
      await page.click('#story p:last-child');
      await page.press('Control', 'End');
      await page.type(' More.');
      await becomes(`${TEXT}.endsWith(' More.')`, true);
      await page.press('Control', 'z');
      await becomes(`${TEXT}.endsWith('More.')`, false);
      await page.press('Control', 'z');
      await becomes(TEXT, ARTICLE);
    });

    test('works with the keys of the list', async () => {
      await desk();
      await paste('#story', 'text/plain', ARTICLE);
      await becomes(`document.querySelectorAll('.mark').length`, 13);
      // ProseMirror undoes a move to the start within 200 ms of a focus: the keys are pressed until they have led there.
      await eventually(async () => {
        await page.evaluate(`document.querySelector('#story').focus()`);
        await page.press('Control', 'Home');
        await page.press('F8');
        expect(await page.evaluate(`document.querySelector('.row.open .said')?.textContent`)).toBe('380 Billion Yuan');
      });
      await page.press('j');
      await becomes(`document.querySelector('.row.open .said')?.textContent`, '380 billion yuan');
      await page.press('a');
      await becomes(`${TEXT}.includes('380 billion yuan (US$54.5 billion; HK$407 billion) in cloud')`, true);
      await page.press('u');
      await becomes(TEXT, ARTICLE);
    });

    test('keeps what Word has copied', async () => {
      await desk();
      await paste('#story', 'text/html', WORD);
      await becomes(`document.querySelector('#story strong')?.textContent`, 'HONG KONG');
      expect(await page.evaluate(`document.querySelectorAll('#story li').length`)).toBe(4);
      await becomes(`document.querySelector('#story td .mark')?.textContent`, '3,450.2');
      await becomes(`document.querySelectorAll('.converted').length > 0`, true);
    });

    test('the element changes words in an editable element of another page, where their formatting stays', async () => {
      await page.open(`${url}/embed-example`);
      await becomes(`!!customElements.get('crossrate-check')`, true);
      await page.evaluate(`(() => {
        const field = document.querySelector('#cms-story');
        field.outerHTML = '<div id="cms-story" contenteditable><p>The <i>plan</i>\\n costs <b>HK$5</b> million.</p><table><tr><td>A</td><td>B</td></tr></table></div>';
        document.querySelector('crossrate-check').check();
      })()`);
      const insert = `document.querySelector('crossrate-check').shadowRoot.querySelector('.row button')`;
      await becomes(`!!${insert}`, true);
      await page.evaluate(`${insert}.click()`);
      await becomes(`!!${insert}`, false);
      expect(await page.evaluate(`document.querySelector('#cms-story').innerHTML`)).toMatch(
        /^<p>The <i>plan<\/i>\n costs <b>HK\$5<\/b> million \(.+\)\.<\/p><table>.*<td>A<\/td><td>B<\/td>/,
      );
    });

    test('shows the pairs of a story and its source with a colour and a number', async () => {
      await desk();
      await paste('#story', 'text/plain', 'The line cost 203 million yuan, up 5 per cent.');
      // What the answer brings moves the tabs.
      await becomes(`!!document.querySelector('.count')`, true);
      await page.click('#tabCompare');
      await becomes(`!!document.querySelector('#source')`, true);
      await paste('#source', 'text/plain', '新生产线投资2030万元，增长5%。');
      const marks = (field: string): string =>
        `[...document.querySelectorAll('${field} .pair')].map((mark) => [mark.textContent, mark.dataset.number, getComputedStyle(mark).textDecorationColor].join('|'))`;
      await becomes(`${marks('#story')}.length`, 2);
      const [story, source] = [
        await page.evaluate<string[]>(marks('#story')),
        await page.evaluate<string[]>(marks('#source')),
      ];
      const looks = (all: readonly string[]): readonly string[] => all.map((each) => each.replace(/^[^|]*/, ''));
      expect(looks(story)).toEqual(looks(source));
      await page.press('F8');
      await becomes(`document.querySelector('.row.open .card p')?.textContent.includes('ten times as much')`, true);
    });
  });
}

/** The text in the field: its blocks with the line ends before each. */
const TEXT = `[...document.querySelector('#story').children].map((block, i) => (i > 0 ? '\\n'.repeat(block.dataset.gap ?? 2) : '') + block.textContent).join('')`;

const WORD = readFileSync(new URL('../clipboard/word.html', import.meta.url), 'utf8');

/** The line under an element, as it is drawn. */
function line(selector: string): string {
  return `(({ textDecorationLine, textDecorationStyle, textDecorationThickness }) =>
    [textDecorationLine, textDecorationStyle, textDecorationThickness])(getComputedStyle(document.querySelector('${selector}')))`;
}
