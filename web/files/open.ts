import type { Node } from 'prosemirror-model';
import { fromText } from '../story/from-text.js';
import { decode, type Decoded } from './decode.js';
import { fromHtml } from './html.js';
import type { FileKind } from './kinds.js';

/** A file as a document, and the encoding of its text. */
export interface Opened {
  readonly story: Node;
  readonly encoding: Decoded['encoding'];
}

/**
 * Reads the bytes of a file. What reads Word and Markdown is loaded when it is needed.
 * @returns undefined when they are no file of that kind
 */
export async function open(bytes: Uint8Array<ArrayBuffer>, kind: FileKind): Promise<Opened | undefined> {
  if (kind === 'docx') return openDocx(bytes);
  const decoded = decode(bytes);
  if (!decoded) return undefined;
  const { text, encoding } = decoded;
  if (kind === 'html') return { story: fromHtml(text), encoding };
  if (kind !== 'md') return { story: fromText(text), encoding };
  const { default: MarkdownIt } = await import('markdown-it');
  return { story: fromHtml(new MarkdownIt({ html: false }).render(text)), encoding };
}

async function openDocx(bytes: Uint8Array<ArrayBuffer>): Promise<Opened | undefined> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes.buffer });
    return { story: fromHtml(value), encoding: 'UTF-8' };
  } catch {
    // No archive, or one without a document: the reader says it in many ways.
    return undefined;
  }
}
