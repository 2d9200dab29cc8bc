/**
 * The text of a post as one HTML document, and the way back from a place in it to the block that it is in.
 *
 * No block is rendered: what a reader reads are the title and the rich texts of the blocks, of whatever plugin, in their
 * order. A part is one of them: { start, end, html, clientId, path }, with its span in the document, its block (null for
 * the title) and the path of the attribute in the block, e.g. ['body', 0, 'cells', 1, 'content'].
 */
(function (wp) {
  'use strict';

  const AFTER_INNER_BLOCKS = ['citation', 'caption'];
  const ELEMENTS = { citation: 'cite', caption: 'figcaption' };
  const BLOCK_ELEMENTS = {
    'core/list-item': 'li',
    'core/verse': 'pre',
    'core/preformatted': 'pre',
    'core/code': 'pre',
  };
  /** The HTML of these is no rich text, but is read. */
  const RAW_BLOCKS = ['core/freeform', 'core/html'];

  /** Reads a post: { text, parts }. */
  function readPost(title, blocks) {
    const post = { text: '', parts: [] };
    const write = (markup) => {
      post.text += markup;
    };
    const writePart = (element, value, clientId, path) => {
      const html = String(value ?? '');
      if (html.trim() === '') return;
      write(`<${element}>`);
      const start = post.text.length;
      write(html);
      post.parts.push({ start, end: post.text.length, html, clientId, path });
      write(`</${element}>\n`);
    };
    const readAttributes = (definitions, values, block, path, chooses) => {
      for (const [name, definition] of Object.entries(definitions)) {
        if (path.length === 0 && !chooses(name)) continue;
        const value = values[name];
        const here = [...path, name];
        if (isRichText(definition)) {
          writePart(elementOf(block, name, values), value, block.clientId, here);
        } else if (definition.source === 'query' && Array.isArray(value)) {
          const isRow = 'cells' in definition.query;
          value.forEach((item, index) => {
            if (isRow) write('<tr>');
            readAttributes(definition.query, item, block, [...here, index], chooses);
            if (isRow) write('</tr>\n');
          });
        }
      }
    };
    const readBlock = (block) => {
      const definitions = wp.blocks.getBlockType(block.name)?.attributes ?? {};
      const isTable = 'body' in definitions && definitions.body.source === 'query';
      if (RAW_BLOCKS.includes(block.name)) {
        writePart('div', block.attributes.content, block.clientId, ['content']);
        return;
      }
      const before = (name) => !AFTER_INNER_BLOCKS.includes(name);
      if (isTable) write('<table>');
      readAttributes(definitions, block.attributes, block, [], before);
      if (isTable) write('</table>\n');
      // A synced pattern is edited by itself.
      if (block.name !== 'core/block') block.innerBlocks.forEach(readBlock);
      readAttributes(definitions, block.attributes, block, [], (name) => !before(name));
    };
    writePart('h1', title, null, ['title']);
    blocks.forEach(readBlock);
    return post;
  }

  function isRichText({ type, source }) {
    return type === 'rich-text' || source === 'rich-text' || source === 'html';
  }

  function elementOf(block, attribute, values) {
    if (typeof values.tag === 'string') return values.tag;
    if (block.name === 'core/heading') return `h${block.attributes.level ?? 2}`;
    return ELEMENTS[attribute] ?? BLOCK_ELEMENTS[block.name] ?? 'p';
  }

  /** The part that a span lies in; undefined when it lies in none, or in several. */
  function findPart(parts, { start, end }) {
    return parts.find((part) => part.start <= start && end <= part.end);
  }

  /** Where a span begins: also for one that goes on in other blocks, such as that of a sum. */
  function findFirstPart(parts, { start, end }) {
    return parts.find((part) => start < part.end && part.start <= end);
  }

  /** The HTML of a part after edits, which are spans of the document with their replacements. */
  function edit(part, edits) {
    let html = part.html;
    for (const { start, end, replacement } of [...edits].sort((a, b) => b.start - a.start)) {
      html = html.slice(0, start - part.start) + replacement + html.slice(end - part.start);
    }
    return html;
  }

  function valueAt(attributes, path) {
    return path.reduce((value, key) => value?.[key], attributes);
  }

  /** A copy of attributes with another HTML at a path; what was rich text stays rich text. */
  function withHtml(attributes, [key, ...rest], html) {
    const copy = Array.isArray(attributes) ? [...attributes] : { ...attributes };
    const old = attributes[key];
    const { RichTextData } = wp.richText;
    if (rest.length > 0) copy[key] = withHtml(old, rest, html);
    else copy[key] = old instanceof RichTextData ? RichTextData.fromHTMLString(html) : html;
    return copy;
  }

  /** HTML without its marks, for a label. The element in front keeps a space at the beginning. */
  function plain(html) {
    return new DOMParser().parseFromString(`<i></i>${html}`, 'text/html').body.textContent;
  }

  window.crossrate = { readPost, findPart, findFirstPart, edit, valueAt, withHtml, plain };
})(window.wp);
