import { expectationsOf, followEdits, type Relation, type Subject } from '../relation.js';
import { editsOf, type Edit } from '../rewrite.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  '£': '&pound;',
  '€': '&euro;',
  '¥': '&yen;',
  '%': '&#x25;',
  '\u00a0': '&nbsp;',
};

/** A text of tables is laid out by its blanks, which markup does not keep; a figure over two lines is one of wrapped text. */
function isProse({ text, options, recognition: { figures, tables } }: Subject): boolean {
  return (
    (options.mediaType ?? 'text/plain') === 'text/plain' &&
    tables.length === 0 &&
    !/[\t|\0]| {2}/.test(text) &&
    figures.every((figure) => !figure.text.includes('\n')) &&
    // Other lines continue in the next, or are rows of one list.
    !/[^.!?。！？"”\s]\r?\n(?!\r?\n)/.test(text)
  );
}

/** Puts `before` and `behind` round every line, and edits between them. */
function markUp(
  subject: Subject,
  mediaType: 'text/html' | 'text/markdown',
  edits: readonly Edit[],
): ReturnType<Relation['follow']> {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const { text, recognition } = subject;
  const followed = followEdits(subject, inOrder) ?? { text, figures: expectationsOf(recognition.figures) };
  return { ...followed, options: { ...subject.options, mediaType } };
}

const insert = (at: number, text: string): Edit => ({
  start: at,
  end: at,
  text,
});

function paragraphs(text: string): Edit[] {
  return [insert(0, '<p>'), ...editsOf(text, /\r?\n/g, () => '</p>\n<p>'), insert(text.length, '</p>')];
}

const escapes = (text: string, pattern: RegExp): Edit[] =>
  editsOf(text, pattern, (character) => ENTITIES[character] ?? character);

/** Every figure within an element. */
function elements({ recognition: { figures } }: Subject, open: string): Edit[] {
  const close = open.replace(/^<(\w+).*$/, '</$1>');
  return figures.flatMap(({ start, end }) => [insert(start, open), insert(end, close)]);
}

/** The digits of every figure within an element, the rest of it outside. */
function elementsOfDigits({ recognition: { figures } }: Subject): Edit[] {
  return figures.flatMap(({ start, text }) => {
    const digits = /\d[\d.,]*(?<=\d)/.exec(text);
    if (!digits) return [];
    const from = start + digits.index;
    return [insert(from, '<b>'), insert(from + digits[0].length, '</b>')];
  });
}

/** A line that opens with one of these is an item of a list, a quotation or a heading in Markdown. */
const BLOCK_START = /^\s*(?:[-+*>#=]|\d+[.)]\s)|^ {4}/m;
const MARKDOWN_SIGNS = /[\\`*_[\]<>#|~&]/g;

export const MARKUP: readonly Relation[] = [
  {
    name: 'plain text to HTML',
    follow: (subject) =>
      isProse(subject)
        ? markUp(subject, 'text/html', [...paragraphs(subject.text), ...escapes(subject.text, /[&<>]/g)])
        : undefined,
  },
  {
    name: 'signs as entities of HTML',
    follow: (subject) =>
      isProse(subject)
        ? markUp(subject, 'text/html', [...paragraphs(subject.text), ...escapes(subject.text, /[&<>$£€¥%\u00a0]/g)])
        : undefined,
  },
  {
    name: 'figures in elements of HTML',
    follow: (subject, random) =>
      isProse(subject) && !/[&<>\n]/.test(subject.text)
        ? markUp(subject, 'text/html', [...elements(subject, random.pick(['<b>', '<a href="/q?a=1&b=2">']))])
        : undefined,
  },
  {
    name: 'digits in elements of HTML',
    follow: (subject) =>
      isProse(subject) && !/[&<>\n]/.test(subject.text)
        ? markUp(subject, 'text/html', elementsOfDigits(subject))
        : undefined,
  },
  {
    name: 'plain text to Markdown',
    follow: (subject) =>
      isProse(subject) && !BLOCK_START.test(subject.text)
        ? markUp(subject, 'text/markdown', [
            ...editsOf(subject.text, MARKDOWN_SIGNS, (sign) => `\\${sign}`),
            ...editsOf(subject.text, /(?<!\n)\n(?!\n)/g, () => '\n\n'),
          ])
        : undefined,
  },
  {
    name: 'figures in bold Markdown',
    follow: (subject) =>
      isProse(subject) && !BLOCK_START.test(subject.text) && !/[\\`*_[\]<>#|~&\n]/.test(subject.text)
        ? markUp(subject, 'text/markdown', [...elements(subject, '<b>')])
        : undefined,
  },
];
