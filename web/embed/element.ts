import type { Edit } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import { openEdits, openFindings, verdictOf, type EditableFigure } from '../desk/items.js';
import { readingOf } from '../desk/reading.js';
import type { Reading } from '../desk/state.js';
import { sayDay } from '../format/days.js';
import { copy } from '../files/copy.js';
import { readStory } from '../service/read-story.js';
import { createClient } from '../service/client.js';
import { ServiceFault } from '../service/trouble.js';
import { sayIn, type Say } from '../words/languages.js';
import { sourceName } from '../words/sources.js';
import { make } from './make.js';
import { ATTRIBUTES, languageOf, requestOf } from './options.js';
import { STYLE } from './style.js';
import { chosenTarget, targetOf, type Target } from './target.js';

/** Address of the service that this script came from; of the page where it was bundled with other scripts. */
const HOME = new URL('./', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;

/**
 * `<crossrate-check for="field">`: conversions and corrections for a field of any page. Without `for` it takes the field
 * with the focus, or the selected text, when its button is pressed. Attributes: `style-key`, `to`, `date`, `region`,
 * `source`, `assume`, `convert`, `revision` as in a request, `lang`, `service`, `api-key`, `floating`.
 */
export class CrossrateCheck extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  /** What is checked; set it to check something that is no element. */
  target: Target | undefined;
  private readonly shadow = this.attachShadow({ mode: 'open' });
  private readonly list = make('div');
  private asked = 0;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.shadow.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.show();
    if (this.target) void this.check();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  /** Asks the service about the text as it is now. */
  async check(): Promise<void> {
    const target = this.target ?? this.ownTarget() ?? chosenTarget();
    const text = target?.read() ?? '';
    const { say } = this;
    if (!target || !text.trim()) {
      this.list.replaceChildren(make('p', {}, say('embedNoText')));
      return;
    }
    this.asked += 1;
    const { asked } = this;
    this.list.replaceChildren(make('p', {}, say('reading')));
    try {
      const now = new Date();
      const request = requestOf(text, (name) => this.getAttribute(name), now.toISOString().slice(0, 10));
      const answers = await readStory(this.client, request);
      if (asked !== this.asked) return;
      const reading = readingOf(answers, 0);
      this.list.replaceChildren(this.rows(reading, text, target));
      this.dispatchEvent(new CustomEvent('crossrate-checked', { detail: reading, bubbles: true }));
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      const { trouble } = error;
      const message =
        'detail' in trouble && trouble.detail ? trouble.detail : say('embedAway', { address: this.service });
      this.list.replaceChildren(make('p', {}, trouble.kind === 'key' ? say('embedKey') : message));
    }
  }

  private get say(): Say {
    const attribute = (name: string): string | null => this.getAttribute(name);
    return sayIn(languageOf(attribute, document.documentElement.lang, navigator.languages));
  }

  private get service(): string {
    return new URL('./', this.getAttribute('service') ?? HOME).href;
  }

  private get client(): ReturnType<typeof createClient> {
    const key = (): string | undefined => this.getAttribute('api-key') ?? undefined;
    return createClient(this.service, (url, init) => fetch(url, init), { get: key, set: () => undefined });
  }

  private ownTarget(): Target | undefined {
    const id = this.getAttribute('for');
    const element = id === null ? null : document.getElementById(id);
    return element ? targetOf(element) : undefined;
  }

  private show(): void {
    const { say } = this;
    const button = make('button', { type: 'button', class: 'do' }, say('embedCheck'));
    // Pressed without taking the focus, or the field would be chosen no longer.
    button.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    button.addEventListener('click', () => void this.check());
    const head = make('header', {}, make('b', {}, 'Crossrate'), button);
    if (this.hasAttribute('floating')) {
      const close = make('button', { type: 'button', 'aria-label': say('close') }, '×');
      close.addEventListener('click', () => {
        this.remove();
      });
      head.append(close);
    }
    this.list.setAttribute('aria-live', 'polite');
    this.shadow.replaceChildren(head, this.list);
  }

  private rows(reading: Reading, text: string, target: Target): HTMLElement {
    const { say } = this;
    const findings = openFindings(reading, []).map((finding) => this.findingRow(finding, text, target));
    const edits = openEdits(reading, []).map((figure) => this.figureRow(figure, target));
    const rows = [...findings, ...edits];
    if (rows.length === 0) return make('p', {}, say('embedAllFine', { n: reading.figures.length }));
    return make('ol', {}, ...rows);
  }

  private findingRow(finding: Finding, text: string, target: Target): HTMLElement {
    const [first] = finding.suggestions;
    const row = make('li', { class: verdictOf(finding) }, make('div', {}, finding.message));
    if (first) row.append(this.doing(`${text.slice(first.start, first.end)} → ${first.replacement}`, first, target));
    return row;
  }

  private figureRow(figure: EditableFigure, target: Target): HTMLElement {
    const { say } = this;
    const { edit } = figure;
    const language = languageOf((name) => this.getAttribute(name), document.documentElement.lang, navigator.languages);
    const rates = figure.conversions.map(
      ({ rate }) =>
        `${say('rateOf', { base: rate.base, value: rate.value, quote: rate.quote })}, ${sourceName(rate.source, language)}, ${sayDay(rate.date, language)}`,
    );
    const words = make('span', {}, figure.text, make('ins', {}, edit.replacement));
    const row = make(
      'div',
      { class: 'row' },
      words,
      this.doing(say(target.write ? 'embedInsert' : 'copy'), edit, target),
    );
    return make('li', {}, row, make('div', { class: 'rate' }, rates.join(' · ')));
  }

  private async write(edit: Edit, target: Target): Promise<void> {
    await target.write?.(edit);
    // Every other offset has moved.
    this.target ??= target;
    await this.check();
  }

  private doing(words: string, edit: Edit, target: Target): HTMLElement {
    const button = make('button', { type: 'button', class: 'do' }, words);
    button.addEventListener('click', () => {
      if (!target.write) {
        void copy(edit.replacement.trim());
        return;
      }
      void this.write(edit, target);
    });
    return button;
  }
}
