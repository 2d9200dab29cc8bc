import type { Edit } from '../../src/core/annotation/annotation.js';
import { countsOf } from '../desk/items.js';
import { readingAfter } from '../desk/reading.js';
import { changeBetween } from '../desk/spans.js';
import type { Reading } from '../desk/state.js';
import { make } from '../embed/make.js';
import { fieldOf, type Field } from '../fields/field.js';
import { textOf } from '../fields/text-map.js';
import { copy } from '../files/copy.js';
import type { Trouble } from '../service/trouble.js';
import type { Language, Say } from '../words/languages.js';
import type { Answer, Question } from './asking.js';
import { cardOf, type Item } from './card.js';
import { itemsOf, partsOf } from './items.js';
import { Layer } from './layer.js';
import { dress } from './looks.js';
import type { Spot } from './places.js';

/** Pause in typing before the service is asked again, ms. */
const REST_MS = 400;

interface Around {
  readonly say: Say;
  readonly language: Language;
  /** Asks the extension. */
  readonly ask: (question: Question) => Promise<Answer | undefined>;
  readonly today: () => string;
  /** This field is checked no longer. */
  readonly onEnd: () => void;
}

/** Checks one field of a page until it is closed: lines under its figures, a bar with the counts, a card. */
export class Checker {
  private readonly element: HTMLElement;
  private readonly page: Document;
  private readonly field: Field;
  private readonly layer: Layer;
  private readonly bar = dress(make('div', { role: 'region', 'aria-label': 'Crossrate' }), 'box', 'bar');
  private readonly card = dress(make('div', { role: 'dialog', 'aria-label': 'Crossrate', tabindex: '-1' }), 'box');
  private readonly stop = new AbortController();
  private text = '';
  private reading: Reading | undefined;
  private items: readonly Item[] = [];
  private open: Item | undefined;
  private note = '';
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;

  constructor(
    private readonly spot: Spot,
    private readonly around: Around,
  ) {
    this.element = spot.element;
    this.page = this.element.ownerDocument;
    this.field = fieldOf(this.element, textOf);
    this.layer = new Layer(this.page);
    this.card.hidden = true;
    this.layer.root.append(this.bar, this.card);
    this.listen();
    void this.check();
  }

  get isOn(): boolean {
    return this.element.isConnected && !this.stop.signal.aborted;
  }

  end(): void {
    this.stop.abort();
    clearTimeout(this.timer);
    this.layer.end();
    this.around.onEnd();
  }

  /** Goes to the next place, from the open one, or from the first. */
  step(by: 1 | -1): void {
    const { items, open } = this;
    const at = open ? items.indexOf(open) + by : by > 0 ? 0 : items.length - 1;
    const item = items[(at + items.length) % Math.max(items.length, 1)];
    if (item) this.show(item, true);
  }

  private listen(): void {
    const { signal } = this.stop;
    const view = this.page.defaultView;
    const redraw = (): void => {
      this.redraw();
    };
    this.element.addEventListener(
      'input',
      () => {
        this.changed();
      },
      { signal },
    );
    this.element.addEventListener(
      'click',
      ({ clientX, clientY }) => {
        const item = this.layer.at(clientX, clientY);
        if (item) this.show(item, false);
        else this.hide();
      },
      { signal },
    );
    for (const type of ['scroll', 'resize'] as const)
      view?.addEventListener(type, redraw, { signal, capture: true, passive: true });
    const sizes = new ResizeObserver(redraw);
    sizes.observe(this.element);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
    });
    view?.addEventListener(
      'keydown',
      (event) => {
        this.press(event);
      },
      { signal, capture: true },
    );
  }

  private press(event: KeyboardEvent): void {
    if (event.key === 'F8') this.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && this.open) this.hide(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The writer has typed: what was touched is underlined no longer, the rest moves with the text. */
  private changed(): void {
    if (!this.isOn) {
      this.end();
      return;
    }
    const text = this.field.read();
    const change = changeBetween(this.text, text);
    if (!change) return;
    this.text = text;
    this.reading &&= readingAfter(this.reading, [change]);
    this.hide();
    this.redraw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), REST_MS);
  }

  private async check(): Promise<void> {
    const text = this.field.read();
    this.text = text;
    this.asked += 1;
    const { asked } = this;
    const { ask, today } = this.around;
    this.renderBar(this.around.say('reading'));
    const answer = await ask({ type: 'crossrate:ask', text, today: today() });
    if (asked !== this.asked || text !== this.field.read() || !this.isOn) return;
    if (answer && 'reading' in answer) {
      const { text: aboutText, rates } = partsOf(answer.reading.findings);
      this.reading = { ...answer.reading, findings: aboutText };
      this.renderBar([this.counts(this.reading), ...rates.map(({ message }) => message)].join(' · '));
    } else this.renderBar(answer ? this.troubleOf(answer.trouble, answer.service) : this.around.say('extNoAddress'));
    this.redraw();
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (!this.isOn) return;
      const { open } = this;
      this.items = this.reading ? itemsOf(this.reading) : [];
      this.layer.draw(this.element, this.items);
      this.open = open && this.items.find(({ start, end }) => start === open.start && end === open.end);
      if (this.open) this.layer.place(this.card, this.open, this.element);
    });
  }

  private show(item: Item, takesFocus: boolean): void {
    const { say, language } = this.around;
    const close = dress(make('button', { type: 'button' }, say('close')), 'button');
    close.addEventListener('click', () => {
      this.hide(true);
    });
    const { text, spot } = this;
    const parts = cardOf(item, {
      say,
      language,
      text,
      canWrite: spot.canWrite,
      make: (edits) => void this.make(edits),
    });
    this.open = item;
    this.card.replaceChildren(...parts, dress(make('div', {}, close), 'row'));
    this.card.hidden = false;
    this.card.style.display = 'block';
    this.layer.place(this.card, item, this.element);
    if (takesFocus) (this.card.querySelector('button') ?? this.card).focus({ preventScroll: true });
  }

  private hide(givesFocus = false): void {
    this.open = undefined;
    this.card.style.display = 'none';
    this.card.hidden = true;
    if (givesFocus) this.element.focus({ preventScroll: true });
  }

  private async make(edits: readonly Edit[]): Promise<void> {
    if (!this.spot.canWrite) {
      await copy(edits.map(({ replacement }) => replacement.trim()).join(' '));
      this.hide();
      return;
    }
    this.hide();
    const isWritten = await this.field.write(edits);
    this.note = isWritten ? '' : this.around.say('extNotWritten');
    clearTimeout(this.timer);
    await this.check();
  }

  private counts(reading: Reading): string {
    const { say } = this.around;
    const { figures, edits, wrong, look } = countsOf(reading, []);
    return [
      say('countFigures', { n: figures }),
      ...(wrong > 0 ? [say('countWrong', { n: wrong })] : []),
      ...(look > 0 ? [say('countLook', { n: look })] : []),
      ...(edits > 0 ? [say('countEdits', { n: edits })] : []),
    ].join(' · ');
  }

  private troubleOf(trouble: Trouble, address: string): string {
    const { say } = this.around;
    if (trouble.kind === 'key') return say('extNeedsKey');
    if (trouble.kind === 'busy') return say('busy', { n: trouble.seconds });
    return 'detail' in trouble && trouble.detail ? trouble.detail : say('extAway', { address });
  }

  private renderBar(message: string): void {
    const { say } = this.around;
    const button = (name: string, label: string, press: () => void): HTMLButtonElement => {
      const made = dress(make('button', { type: 'button', 'aria-label': label }, name), 'button');
      // Pressed without taking the focus from the field.
      made.addEventListener('mousedown', (event) => {
        event.preventDefault();
      });
      made.addEventListener('click', press);
      return made;
    };
    this.bar.replaceChildren(
      make('span', { role: 'status' }, this.note ? `${message} · ${this.note}` : message),
      button('↑', say('previous'), () => {
        this.step(-1);
      }),
      button('↓', say('next'), () => {
        this.step(1);
      }),
      button('×', say('close'), () => {
        this.end();
      }),
    );
  }
}
