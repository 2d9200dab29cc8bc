import { make } from '../embed/make.js';
import { dress } from './looks.js';
import type { Item } from './card.js';
import { lookOf } from './items.js';
import { geometryOf } from './rects.js';

/** What is drawn over a document: lines under figures, and a card. It changes nothing of the page itself. */
export class Layer {
  private readonly host: HTMLElement;
  readonly root: ShadowRoot;
  private readonly lines = dress(make('div'));
  private drawn: readonly { readonly item: Item; readonly rects: readonly DOMRect[] }[] = [];

  constructor(private readonly page: Document) {
    this.host = dress(page.createElement('crossrate-layer'), 'layer');
    this.root = this.host.attachShadow({ mode: 'open' });
    this.root.append(this.lines);
    page.documentElement.append(this.host);
  }

  /** Draws the lines of a field anew. */
  draw(element: HTMLElement, items: readonly Item[]): void {
    const geometry = geometryOf(element, this.root);
    this.drawn = items.map((item) => ({ item, rects: geometry.rectsOf(item) }));
    geometry.end();
    this.lines.replaceChildren(
      ...this.drawn.flatMap(({ item, rects }) =>
        rects.map(({ left, bottom, width }) => {
          const line = dress(make('div', { 'data-look': lookOf(item) }), 'line', lookOf(item));
          line.style.left = `${left}px`;
          line.style.top = `${bottom - 2}px`;
          line.style.width = `${width}px`;
          return line;
        }),
      ),
    );
  }

  /** What is drawn at a point of the window. */
  at(x: number, y: number): Item | undefined {
    return this.drawn.find(({ rects }) =>
      rects.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 2),
    )?.item;
  }

  /** Puts a box beside a place, or below the field where the place is out of view: inside the window, never over the place. */
  place(box: HTMLElement, item: Item, field: HTMLElement): void {
    const [rect = field.getBoundingClientRect()] = this.drawn.find((each) => each.item === item)?.rects ?? [];
    const { clientWidth: width, clientHeight: height } = this.page.documentElement;
    const { offsetWidth, offsetHeight } = box;
    const below = rect.bottom + 6;
    const top = below + offsetHeight <= height ? below : rect.top - 6 - offsetHeight;
    box.style.left = `${Math.max(8, Math.min(rect.left, width - offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(top, height - offsetHeight - 8))}px`;
  }

  end(): void {
    this.host.remove();
  }
}
