import { Schema, type Attrs, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/** Line ends before a block in the text of a story: two stand for an empty line. */
export const USUAL_GAP = 2;

/** What the schema reads of an element. */
interface Tag {
  getAttribute(name: string): string | null;
}

/** Line ends before a block, where they are others than usual: a text that was typed or pasted keeps its own. */
function gapOf(element: Tag): Attrs {
  const written = Number(element.getAttribute('data-gap') ?? USUAL_GAP);
  return { gap: Number.isInteger(written) && written > 0 ? written : USUAL_GAP };
}

function gapAttribute({ attrs }: Node): Readonly<Record<string, string>> {
  return attrs.gap === USUAL_GAP ? {} : { 'data-gap': String(attrs.gap) };
}

const gap = { gap: { default: USUAL_GAP, validate: 'number' } };
const HEADINGS = [1, 2, 3, 4, 5, 6] as const;

const table = tableNodes({ tableGroup: 'block', cellContent: 'paragraph+', cellAttributes: {} });

const NODES: Readonly<Record<string, NodeSpec>> = {
  doc: { content: 'block+' },
  paragraph: {
    attrs: gap,
    content: 'inline*',
    group: 'block',
    parseDOM: [{ tag: 'p', getAttrs: gapOf }],
    toDOM: (node): DOMOutputSpec => ['p', gapAttribute(node), 0],
  },
  heading: {
    attrs: { ...gap, level: { default: 2, validate: 'number' } },
    content: 'inline*',
    group: 'block',
    defining: true,
    parseDOM: HEADINGS.map((level) => ({
      tag: `h${level}`,
      getAttrs: (element) => ({ ...gapOf(element), level }),
    })),
    toDOM: (node): DOMOutputSpec => [`h${String(node.attrs.level)}`, gapAttribute(node), 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    attrs: { order: { default: 1, validate: 'number' } },
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ order: Number(element.getAttribute('start') ?? 1) || 1 }) }],
    toDOM: ({ attrs }): DOMOutputSpec => (attrs.order === 1 ? ['ol', 0] : ['ol', { start: String(attrs.order) }, 0]),
  },
  list_item: { content: 'paragraph block*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  ...table,
  table: { ...table.table, attrs: gap },
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

/** A story as it is edited: what newspapers set, and nothing of how a word processor looked. */
export const SCHEMA = new Schema({
  nodes: NODES,
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => linkOf(element) }],
      toDOM: ({ attrs }) => ['a', { href: String(attrs.href), rel: 'noreferrer' }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
    strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }], toDOM: () => ['s', 0] },
    superscript: { excludes: 'subscript', parseDOM: [{ tag: 'sup' }], toDOM: () => ['sup', 0] },
    subscript: { excludes: 'superscript', parseDOM: [{ tag: 'sub' }], toDOM: () => ['sub', 0] },
  },
});

/** A link to another page; what a word processor links to inside its own file is none. */
function linkOf(element: Tag): Attrs | false {
  const href = element.getAttribute('href') ?? '';
  return /^(?:https?|mailto):/i.test(href) && { href };
}
