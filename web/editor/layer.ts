import { linesOf, type Mark, type Piece } from './marks.js';

/**
 * The layer behind the field that carries the marks: the same words in the same type, unseen but for their underlines.
 * Only lines that have changed are made anew, so that a long story costs no more than the line one writes in.
 */
export class Layer {
  private keys: readonly string[] = [];

  constructor(private readonly element: HTMLElement) {}

  paint(text: string, marks: readonly Mark[]): void {
    const lines = linesOf(text, marks);
    const keys = lines.map(keyOf);
    const before = this.keys;
    let head = 0;
    while (head < keys.length && head < before.length && keys[head] === before[head]) head += 1;
    let tail = 0;
    const most = Math.min(keys.length, before.length) - head;
    while (tail < most && keys[keys.length - 1 - tail] === before[before.length - 1 - tail]) tail += 1;
    const { children } = this.element;
    for (let i = before.length - tail - 1; i >= head; i -= 1) children[i]?.remove();
    const fresh = document.createDocumentFragment();
    for (const line of lines.slice(head, lines.length - tail)) fresh.append(lineElement(line));
    this.element.insertBefore(fresh, children[head] ?? null);
    this.keys = keys;
  }

  /** The element of a mark. */
  find(kind: string, id: string): HTMLElement | null {
    return this.element.querySelector(`[data-mark="${kind}-${id}"]`);
  }
}

function keyOf(line: readonly Piece[]): string {
  return line
    .map(({ text, mark }) => (mark ? `\u0001${mark.kind}-${mark.id} ${mark.look}\u0002${text}\u0003` : text))
    .join('');
}

function lineElement(line: readonly Piece[]): HTMLElement {
  const element = document.createElement('div');
  for (const { text, mark } of line) {
    if (!mark) {
      element.append(text);
      continue;
    }
    const span = document.createElement('span');
    span.className = `mark ${mark.look}`;
    span.dataset.mark = `${mark.kind}-${mark.id}`;
    span.textContent = text;
    element.append(span);
  }
  // An empty line is as high as one with words.
  if (line.length === 0) element.append(document.createElement('br'));
  return element;
}

/** What a mark's element stands for. */
export function itemOf(element: Element): { readonly kind: 'figure' | 'finding'; readonly id: string } | undefined {
  const [kind, id] = (element.getAttribute('data-mark') ?? '').split('-');
  return (kind === 'figure' || kind === 'finding') && id ? { kind, id } : undefined;
}
