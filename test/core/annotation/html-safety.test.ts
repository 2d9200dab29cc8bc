import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { MediaType } from '../../../src/core/document/markup/media-type.js';
import { PLAIN } from '../../../src/core/styles/houses/plain.js';
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

/** Names of elements and attributes, and where links lead. */
function heldBy(html: string): {
  readonly names: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly links: readonly string[];
} {
  const names = new Set<string>();
  const attributes = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, found) {
      names.add(name);
      for (const [attribute, value] of Object.entries(found)) {
        attributes.add(attribute);
        if (attribute === 'href' || attribute === 'src') links.push(value);
      }
    },
  });
  parser.end(html);
  return { names, attributes, links };
}

const ALLOWED = new Set(
  'p br h1 h2 h3 data meta em strong a ul ol li blockquote code pre hr table thead tbody tr th td s img'.split(' '),
);

test.each<[MediaType]>([['text/plain'], ['text/markdown']])('nothing of %s comes alive in HTML', (mediaType) => {
  fc.assert(
    fc.property(texts, (text) => {
      const { names, attributes, links } = heldBy(content(text, { mediaType, format: 'html', to: ['USD'] }));
      expect([...names].filter((name) => !ALLOWED.has(name))).toEqual([]);
      expect([...attributes].filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).toEqual(
        [],
      );
      expect(links.filter((link) => /^\s*(?:javascript|data|vbscript):/i.test(link))).toEqual([]);
    }),
    { numRuns: 100 },
  );
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

test('the words of a caller’s style are text in every type, and its fields end no attribute', () => {
  const evil = '"><script>alert(1)</script><i x="';
  const style = {
    ...PLAIN,
    key: 'evil',
    amount: { ...PLAIN.amount, USD: `${evil}{n}{scale}` },
    conversion: { ...PLAIN.conversion, wrap: ` ${evil}{lead}{amounts}`, separator: evil, lead: { exact: evil } },
  };
  for (const mediaType of ['text/plain', 'text/html', 'text/markdown'] as const) {
    const html = content('It paid 5 million yuan.', { mediaType, format: 'html', style, to: ['USD', 'HKD'] });
    expect([...heldBy(html).names].filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(html).toContain('&lt;script&gt;');
  }
});
