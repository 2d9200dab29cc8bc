/** Empty paragraphs that Word and WPS write for empty lines; the gap between paragraphs is the editor's. */
const BLANK = /^[\s\u00a0]*$/;
const IDEOGRAPH = '[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]';
/** Word breaks the lines of its source between ideographs, where a browser would set a blank. */
const BROKEN_LINE = new RegExp(`(?<=${IDEOGRAPH})[ \\t]*\\r?\\n[ \\t]*(?=${IDEOGRAPH})`, 'gu');
/** "1.", "a)", "iv.", "(2)", "一、", as a list numbers its items. */
const NUMBERED = /^[\s\u00a0]*[(（]?(?:\d+|[a-z]|[ivxlc]+|[一二三四五六七八九十]+)[.)）、．]/i;

/** The name of the attribute of a style while the page has it. */
const STYLE = 'data-pasted-style';

/** The look of words that means something, by property and value of their style, as an element. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|;)\s*font-weight:\s*(?:bold|[6-9]00)/i, 'strong'],
  [/(?:^|;)\s*font-style:\s*italic/i, 'em'],
  [/(?:^|;)\s*text-decoration[\w-]*:[^;]*underline/i, 'u'],
  [/(?:^|;)\s*text-decoration[\w-]*:[^;]*line-through/i, 's'],
  [/(?:^|;)\s*vertical-align:\s*super/i, 'sup'],
  [/(?:^|;)\s*vertical-align:\s*sub(?!\w)/i, 'sub'],
];
/** Google Docs wraps what it copies in a <b> that is not bold. */
const UNDONE = /(?:^|;)\s*(?:font-weight:\s*(?:normal|400)|font-style:\s*normal)/i;

/**
 * HTML as word processors and spreadsheets put it on the clipboard, as plain HTML: lists of Word and WPS, which are
 * paragraphs with a number in them, become lists, words that a style makes bold stand in an element that says so, and
 * what only holds their layout goes.
 */
export function tidy(html: string): string {
  // What this editor has copied is as it should be.
  if (html.includes('data-pm-slice')) return html;
  // The policy of the page lets no element have a style and says so on the console: it becomes an attribute that is none.
  const unstyled = html.replace(/<(\/?)style\b/gi, '<$1script').replace(/(\s)style(?=\s*=)/gi, `$1${STYLE}`);
  const { body } = new DOMParser().parseFromString(unstyled, 'text/html');
  for (const element of body.querySelectorAll('script, meta, link, title, xml, img, colgroup, col')) element.remove();
  mendTexts(body);
  makeLists(body);
  nestLists(body);
  for (const element of body.querySelectorAll(`[${STYLE}]`)) saysItsLook(element);
  for (const element of body.querySelectorAll('p, td, th')) {
    if (!BLANK.test(element.textContent) || element.querySelector('table')) continue;
    if (element.matches('p') && !element.closest('td, th, li')) element.remove();
    else if (!element.matches('p')) element.replaceChildren();
  }
  for (const element of body.querySelectorAll(':is(body, b[id^="docs-internal"]) > br')) element.remove();
  return body.innerHTML;
}

function saysItsLook(element: Element): void {
  const style = element.getAttribute(STYLE) ?? '';
  element.removeAttribute(STYLE);
  if (element.matches('b, i') && UNDONE.test(style) && !element.closest('p, li, td')) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (!element.matches('span, font, a')) return;
  for (const [look, tag] of LOOKS) {
    if (!look.test(style) || (element.matches('a') && tag === 'u')) continue;
    const inner = document.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

function mendTexts(body: HTMLElement): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    // "a house style = plain" is no attribute.
    const written = (text.nodeValue ?? '').replaceAll(STYLE, 'style');
    text.nodeValue = written.includes('\n') ? written.replace(BROKEN_LINE, '') : written;
  }
}

/** An item of a list in Word or WPS: `mso-list:l0 level2 lfo1`. */
const ITEM = /mso-list:\s*(l\d+)\s+level(\d)/i;

function makeLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    const [, name = '', level = ''] = ITEM.exec(paragraph.getAttribute(STYLE) ?? '') ?? [];
    if (name === '') continue;
    const marker = paragraph.querySelector(`[${STYLE}*="mso-list:Ignore" i]`);
    const tag = NUMBERED.test(marker?.textContent ?? '') ? 'ol' : 'ul';
    marker?.remove();
    const item = document.createElement('li');
    const before = paragraph.previousElementSibling;
    paragraph.replaceWith(item);
    paragraph.removeAttribute(STYLE);
    item.append(paragraph);
    listAt(item, before, { name, level: Number(level), tag }).append(item);
  }
}

interface Item {
  /** Of its list. */
  readonly name: string;
  readonly level: number;
  readonly tag: 'ol' | 'ul';
}

/** The list that an item belongs to: at its level in the list before it, or a new one in its place. */
function listAt(item: Element, before: Element | null, { name, level, tag }: Item): Element {
  let list: Element | undefined = before?.getAttribute('data-list') === name ? before : undefined;
  if (!list) {
    list = document.createElement(tag);
    list.setAttribute('data-list', name);
    item.before(list);
  }
  for (let depth = 1; depth < level; depth += 1) {
    const last: Element | null = list.lastElementChild;
    if (!last) break;
    let inner: Element | null = last.querySelector(':scope > ol, :scope > ul');
    if (!inner) last.append((inner = document.createElement(tag)));
    list = inner;
  }
  return list;
}

/** Google Docs writes a list inside a list beside its items: it belongs to the item before it. */
function nestLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) list.previousElementSibling?.append(list);
}
