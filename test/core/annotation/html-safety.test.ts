import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { MediaType } from '../../../src/core/document/markup/media-type.js';
import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { findChromium } from '../../e2e/support/chromium.js';
import { content, type Asked } from './support/annotated.js';

/** Pieces of which nothing may come alive, and figures among them. */
const PIECES = [
  '5 million yuan',
  'HK$140.90 per share',
  '3800亿元',
  '(worth 6 million yuan)',
  '<script>alert("7 million yuan")</script>',
  '<img src=x onerror="alert(1)">',
  '<a href="javascript:alert(1)">8 million yuan</a>',
  '[9 million yuan](javascript:alert(1))',
  '![x](data:text/html;base64,PHNjcmlwdD4=)',
  '<svg/onload=alert(1)>',
  '"\' onmouseover=alert(1) x="',
  '</p><iframe src=//x.test></iframe>',
  '<!-- 5 million yuan -->',
  '<![CDATA[ 5 million yuan ]]>',
  '&lt;script&gt;5 million yuan&lt;/script&gt;',
  '<b>5</b> million <i>yuan',
  '`<b>5 million yuan</b>`',
  '\n\n',
  ' ',
  '<',
  '&',
];
const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '));

interface Held {
  readonly names: readonly string[];
  readonly attributes: readonly string[];
  readonly links: readonly string[];
}

/** Finds the elements, attributes and links of documents as the browser itself understands them; run in the page. */
const READ_DOCUMENTS = `(documents) => documents.map((html) => {
  const { body, head } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
  return {
    names: [...new Set(elements.map(({ localName }) => localName))],
    attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
    links: elements.flatMap((element) => ['href', 'src', 'xlink:href', 'action', 'formaction', 'data']
      .map((name) => element.getAttribute(name)).filter((value) => value !== null)),
  };
})`;

const ALLOWED = new Set(
  'p br h1 h2 h3 data meta em strong a ul ol li blockquote code pre hr table thead tbody tr th td s img'.split(' '),
);

/** Texts of one run, drawn by fast-check's seed. */
const SAMPLES = 300;

const executable = findChromium();
const inChromium = executable === undefined ? describe.skip : describe;

inChromium('judged by the DOM of Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const read = (documents: readonly string[]): Promise<readonly Held[]> =>
    page.evaluate<readonly Held[]>(`(${READ_DOCUMENTS})(${JSON.stringify(documents)})`);

  /** What could run a script, load something or change the look of the page. */
  const aliveIn = ({ names, attributes, links }: Held): readonly string[] => [
    ...names.filter((name) => !ALLOWED.has(name)),
    ...attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
    ...links.filter((link) => !/^(?:https?:|mailto:|#|\/(?!\/))/i.test(link)),
  ];

  test('the judge itself finds what is alive', async () => {
    const [script, handler, link] = await read([
      '<p><script>alert(1)</script>',
      '<p><img src=x onerror=alert(1)>',
      '<a href=" java\tscript:alert(1)">x</a>',
    ]);
    expect(aliveIn(script!)).toEqual(['script']);
    expect(aliveIn(handler!)).toContain('onerror');
    expect(aliveIn(link!)).toEqual([' java\tscript:alert(1)']);
  });

  test.each<[MediaType]>([['text/plain'], ['text/markdown']])(
    'nothing of %s comes alive in HTML',
    async (mediaType) => {
      const asked = fc.sample(texts, { numRuns: SAMPLES, seed: fc.readConfigureGlobal().seed ?? 1 });
      const documents = asked.map((text) => content(text, { mediaType, format: 'html', to: ['USD'] }));
      const alive = (await read(documents)).map(aliveIn);
      expect(alive.flatMap((each, i) => (each.length > 0 ? [{ alive: each, text: asked[i] }] : []))).toEqual([]);
    },
  );

  test('nor does it when the browser loads it and runs what it can', async () => {
    const asked = fc.sample(texts, { numRuns: SAMPLES, seed: fc.readConfigureGlobal().seed ?? 1 });
    const heard: string[] = [];
    const loading = await browser.newPage();
    loading.on('dialog', (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
    loading.on('request', (request) => {
      if (!/^https?:\/\/[^/]*\/?$|^about:/.test(request.url())) heard.push(request.url());
    });
    const all = asked.map((text) => content(text, { mediaType: 'text/markdown', format: 'html', to: ['USD'] }));
    await loading.setContent(all.join('\n<hr>\n'));
    expect(heard).toEqual([]);
    await loading.close();
  });

  test('the words of a caller’s style are text in every type, and its fields end no attribute', async () => {
    const evil = '"><script>alert(1)</script><i x="';
    const style = {
      ...PLAIN,
      key: 'evil',
      amount: { ...PLAIN.amount, USD: `${evil}{n}{scale}` },
      conversion: { ...PLAIN.conversion, wrap: ` ${evil}{lead}{amounts}`, separator: evil, lead: { exact: evil } },
    };
    const documents = (['text/plain', 'text/html', 'text/markdown'] as const).map((mediaType) =>
      content('It paid 5 million yuan.', { mediaType, format: 'html', style, to: ['USD', 'HKD'] }),
    );
    expect((await read(documents)).map(aliveIn)).toEqual([[], [], []]);
    for (const html of documents) expect(html).toContain('&lt;script&gt;');
  });
});

/** What an annotation adds: marked elements, and the words of the edits. */
const ADDED = /<data class="crossrate"[^>]*>(?:<meta itemprop="[^"]*" content="[^"]*">)+|<\/data>/g;

test('the markup of an HTML input stays byte for byte, whatever it is', () => {
  const html: Asked = { mediaType: 'text/html', format: 'html', to: ['USD'] };
  fc.assert(
    fc.property(texts, (text) => {
      const whole = content(text, html);
      const words = content(text, { ...html, format: 'text' });
      expect(whole.replaceAll(ADDED, '')).toBe(words);
      // Without our words it is the input: character by character, nothing is gone and nothing has changed places.
      let at = 0;
      for (const character of words) if (character === text.charAt(at)) at++;
      expect(at).toBe(text.length);
    }),
    { numRuns: 100 },
  );
});
