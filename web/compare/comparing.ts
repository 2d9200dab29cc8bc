import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { redo, undo } from 'prosemirror-history';
import type { ComparisonMode } from '../../src/core/compare/verdicts.js';
import type { Desk } from '../desk/desk.js';
import { Latest } from '../desk/latest.js';
import { changeBetween } from '../desk/spans.js';
import type { Client } from '../service/client.js';
import { retryAfter, ServiceFault, type Trouble } from '../service/trouble.js';
import { fromText } from '../story/from-text.js';
import { editorStateOf } from '../story/state.js';
import { textOf } from '../story/text.js';
import { afterSourceChange, afterTargetChange, inListOrder, linksOf, type Link } from './links.js';

/** Pause after a change before the texts are compared again, in milliseconds. */
const REST = 300;

/** Everything that the page shows of a comparison. */
export interface ComparingState {
  /** Are the two texts beside each other? Else nothing is asked. */
  readonly isOpen: boolean;
  readonly mode: ComparisonMode;
  readonly sourceText: string;
  /** In the order of the list; undefined until there is an answer. */
  readonly links: readonly Link[] | undefined;
  readonly waiting: boolean;
  readonly trouble: Trouble | undefined;
  /** Id of the link that is open. */
  readonly active: string | undefined;
}

interface Kept {
  readonly source: Node;
  readonly mode: ComparisonMode;
}

/** The story beside its source: the source's document, and how the figures of both belong together. */
export class Comparing {
  private current: ComparingState;
  private editor: EditorState;
  private story: string;
  private readonly latest = new Latest();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private asked: unknown;

  /** @param keep keeps the source in this browser */
  constructor(
    start: Kept,
    private readonly desk: Desk,
    private readonly client: Client,
    private readonly keep: (kept: Kept) => void,
  ) {
    this.editor = editorStateOf(start.source);
    this.story = desk.state.text;
    this.current = {
      isOpen: false,
      mode: start.mode,
      sourceText: textOf(start.source).text,
      links: undefined,
      waiting: false,
      trouble: undefined,
      active: undefined,
    };
    desk.subscribe(() => {
      this.followStory();
    });
  }

  get state(): ComparingState {
    return this.current;
  }

  /** The source's document, its selection and its history. */
  get source(): EditorState {
    return this.editor;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  open(): void {
    this.set({ isOpen: true });
    this.ask(0);
  }

  close(): void {
    this.end();
    this.set({ isOpen: false, active: undefined, waiting: false });
  }

  choose(mode: ComparisonMode): void {
    this.set({ mode });
    this.keep({ source: this.editor.doc, mode });
    this.ask(0);
  }

  /** The writer has done something in the source. */
  dispatch(transaction: Transaction, isComposing = false): void {
    this.editor = this.editor.apply(transaction);
    const before = this.current.sourceText;
    const sourceText = transaction.docChanged ? textOf(this.editor.doc).text : before;
    const change = changeBetween(before, sourceText);
    if (!change) {
      this.set({});
      return;
    }
    const { links, mode } = this.current;
    this.set({ sourceText, links: links && afterSourceChange(links, change) });
    this.keep({ source: this.editor.doc, mode });
    if (isComposing) this.end();
    else this.ask(REST);
  }

  /** An input method has ended in the source. */
  composedAll(): void {
    this.ask(REST);
  }

  /** Another source. */
  openSource(text: string): void {
    const { content } = fromText(text);
    this.dispatch(this.editor.tr.replaceWith(0, this.editor.doc.content.size, content));
  }

  undo(): boolean {
    return this.run(undo);
  }

  redo(): boolean {
    return this.run(redo);
  }

  activate(active: string | undefined): void {
    this.set({ active });
  }

  /** Moves to the next link of the list, round and round. */
  step(by: 1 | -1): void {
    const { links = [], active } = this.current;
    const index = links.findIndex(({ id }) => id === active);
    const next = links[(index === -1 ? (by === 1 ? 0 : links.length - 1) : index + by + links.length) % links.length];
    if (next) this.activate(next.id);
  }

  /** Puts into the story what a finding offers. */
  fix({ finding }: Link): void {
    this.desk.make(finding?.suggestions ?? []);
  }

  askAgain(): void {
    this.ask(0);
  }

  private run(command: typeof undo): boolean {
    return command(this.editor, (transaction) => {
      this.dispatch(transaction);
    });
  }

  private followStory(): void {
    const { text, options } = this.desk.state;
    const change = changeBetween(this.story, text);
    this.story = text;
    const { links } = this.current;
    if (change && links) this.set({ links: afterTargetChange(links, change) });
    if (change ?? this.asked !== options) this.ask(REST);
  }

  private end(): void {
    clearTimeout(this.timer);
    this.latest.end();
  }

  private ask(after: number): void {
    this.end();
    const { isOpen, sourceText } = this.current;
    this.asked = this.desk.state.options;
    if (!isOpen) return;
    if (sourceText === '' || this.story === '') {
      this.set({ links: undefined, waiting: false, trouble: undefined, active: undefined });
      return;
    }
    this.set({ waiting: true });
    this.timer = setTimeout(() => void this.send(), after);
  }

  private async send(): Promise<void> {
    const { mode, sourceText } = this.current;
    const { date, region, assume, mediaType, revision } = this.desk.state.options;
    const known = { ...(region === undefined ? {} : { region }), assume };
    const request = {
      mode,
      date,
      ...(revision === undefined ? {} : { revision }),
      source: { text: sourceText, ...known },
      target: { text: this.story, mediaType, ...known },
    };
    try {
      const answer = await this.latest.run((signal) => this.client.compare(request, signal));
      if (!answer) return;
      this.failures = 0;
      const links = inListOrder(linksOf(answer));
      const active = links.some(({ id }) => id === this.current.active) ? this.current.active : undefined;
      this.set({ links, active, waiting: false, trouble: undefined });
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      this.failures += 1;
      this.set({ trouble: error.trouble, waiting: false });
      const seconds = retryAfter(error.trouble, this.failures);
      if (seconds !== undefined) this.timer = setTimeout(() => void this.send(), seconds * 1000);
    }
  }

  private set(news: Partial<ComparingState>): void {
    if (Object.keys(news).length > 0) this.current = { ...this.current, ...news };
    for (const listener of this.listeners) listener();
  }
}
