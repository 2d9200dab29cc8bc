import { closeHistory, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { Selection, type EditorState, type Transaction } from 'prosemirror-state';
import type { AnnotatedFigure, Edit } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import type { Client } from '../service/client.js';
import { ServiceFault } from '../service/trouble.js';
import { changesOf, makeEdits } from '../story/edits.js';
import { fromText } from '../story/from-text.js';
import { editorStateOf, redoable, undoable } from '../story/state.js';
import { textOf } from '../story/text.js';
import { Asking } from './asking.js';
import { Decisions, type Decision } from './decisions.js';
import { everyEdit } from './every-edit.js';
import { editStateOf, isSetAside, occurrencesOf, openEdits, openCount, rowsOf, type Filter } from './items.js';
import type { StoryOptions } from './options.js';
import { hasOnlyMoved, hasRows, readingAfter } from './reading.js';
import { allShifted, inOrder } from './spans.js';
import { openAfter, rowAfter, sameIn } from './steps.js';
import { UNREAD, type Active, type DeskState, type ItemId, type Reading, type Refusal } from './state.js';

/** What the desk needs of the page. */
export interface Surroundings {
  readonly client: Client;
  /** Keeps the story. @returns whether it could */
  readonly keep: (story: Node, state: Pick<DeskState, 'options' | 'refusals'>) => boolean;
  /** Milliseconds, for durations. */
  readonly now: () => number;
}

type Start = Pick<DeskState, 'options' | 'refusals'> & { readonly story: Node };

/** What typing changes with every letter. */
const MOVING: ReadonlySet<keyof DeskState> = new Set(['text', 'refusals', 'reading']);

/** The story on the desk: its document, what the service says of it and what was decided, without a browser. */
export class Desk {
  private editor: EditorState;
  private current: DeskState;
  private readonly listeners = new Set<() => void>();
  private readonly decisions = new Decisions();
  private readonly asking: Asking;
  /** Has an input method changed the text since the service was asked? */
  private composed = false;

  constructor(
    { story, options, refusals }: Start,
    private readonly around: Surroundings,
  ) {
    this.editor = editorStateOf(story);
    this.current = { ...UNREAD, text: textOf(story).text, options, refusals };
    this.asking = new Asking(around.client, around.now, (news) => {
      const { reading } = news;
      const most = reading ? Math.max(this.current.most, openCount(reading, this.current.refusals)) : this.current.most;
      this.set({ ...news, most, ...(reading ? { ...this.activeIn(reading), filter: this.filterFor(reading) } : {}) });
    });
    if (this.current.text) this.ask('now');
  }

  get state(): DeskState {
    return this.current;
  }

  /** The document, its selection and its history. */
  get story(): EditorState {
    return this.editor;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * The writer has done something in the editor.
   * @param isComposing an input method is at work: what stands there is no text yet, and nothing is asked about it
   */
  dispatch(transaction: Transaction, isComposing = false): void {
    if (transaction.docChanged) this.decisions.forgetUndone();
    this.apply(transaction, isComposing);
  }

  /** An input method has ended: what it wrote is text now. */
  composedAll(): void {
    if (this.composed) this.ask('soon');
    this.composed = false;
  }

  /** Another story: nothing of the one before is kept but in the history. */
  open(story: Node | string, options: Partial<StoryOptions> = {}): void {
    const { content } = typeof story === 'string' ? fromText(story) : story;
    const { assume: _before, revision: _pinned, ...kept } = this.current.options;
    const change = closeHistory(this.editor.tr.replaceWith(0, this.editor.doc.content.size, content));
    this.apply(change.setSelection(Selection.atStart(change.doc)));
    this.set({
      options: { ...kept, assume: {}, ...options },
      refusals: [],
      reading: undefined,
      active: undefined,
      filter: 'all',
      most: 0,
    });
    this.ask('now');
  }

  choose(options: Partial<StoryOptions>): void {
    this.set({ options: { ...this.current.options, ...options } });
    this.ask('now');
  }

  /** Sets all options at once, so that one can be left out. */
  replaceOptions(options: StoryOptions): void {
    this.set({ options });
    this.ask('now');
  }

  /** What an ambiguous mark means in this story; undefined leaves it to the service. */
  assume(mark: string, currency: string | undefined): void {
    const { [mark]: _before, ...others } = this.current.options.assume;
    this.decided({ kind: 'assume', before: this.current.options.assume });
    this.choose({ assume: currency === undefined ? others : { ...others, [mark]: currency } });
  }

  /** Puts the conversions of a figure into the text. */
  async accept(figure: AnnotatedFigure, isEvery = false): Promise<void> {
    if (!isEvery) {
      if (figure.edit) this.make([figure.edit]);
      return;
    }
    const { text, options } = this.current;
    try {
      const edits = await everyEdit(figure, text, options, this.around.client);
      if (text === this.current.text) this.make(edits);
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      this.set({ trouble: error.trouble });
    }
  }

  /** Puts every conversion that is not refused into the text. */
  acceptAll(): void {
    const { reading, refusals } = this.current;
    if (reading) this.make(openEdits(reading, refusals).map(({ edit }) => edit));
  }

  /** @param place which of the changes that the finding offers; all of them belong to one fault that is repeated */
  fix(finding: Finding, place?: number): void {
    this.make(place === undefined ? finding.suggestions : finding.suggestions.slice(place, place + 1));
  }

  /** Leaves a figure as it is, or takes that back. */
  refuse(figure: AnnotatedFigure, isEvery = false): void {
    const all = isEvery ? occurrencesOf(figure, this.current.reading?.figures ?? []) : [figure];
    const isRefused = editStateOf(figure, this.current.refusals) === 'refused';
    this.toggle(
      all.map(({ start, end }) => ({ start, end, what: 'edit' })),
      isRefused,
    );
  }

  /** Sets a finding aside, or takes that back. */
  setAside(finding: Finding): void {
    const { start, end, rule } = finding;
    this.toggle([{ start, end, what: rule }], isSetAside(finding, this.current.refusals));
  }

  /** Takes back what was done last: typing, an edit or a decision. @returns whether there was anything */
  undo(): boolean {
    const decision = this.decisions.toUndo(undoable(this.editor));
    if (!decision) return this.run(undo);
    this.decisions.undo(this.asNow(decision));
    this.restore(decision);
    return true;
  }

  /** Does again what was taken back last. @returns whether there was anything */
  redo(): boolean {
    const decision = this.decisions.toRedo(undoable(this.editor));
    if (!decision) return this.run(redo);
    this.decisions.redo(this.asNow(decision));
    this.restore(decision);
    return true;
  }

  activate(active: Active | undefined): void {
    this.set({ active });
  }

  /**
   * Moves to another row of those that are shown.
   * @param at offset in the text to start from when no row is open
   */
  step(by: 1 | -1, at?: number, from: Active['from'] = 'list'): void {
    const { reading, refusals, active, filter } = this.current;
    const row = reading && rowAfter(reading, refusals, at ?? active ?? 0, by, filter);
    if (row) this.set({ active: { ...row, from } });
  }

  /** Shows one kind of rows only, and goes to the first of them. */
  show(filter: Filter, from: Active['from'] = 'list'): void {
    const { reading, refusals } = this.current;
    const [first] = reading ? rowsOf(reading, refusals, filter) : [];
    this.set({ filter, active: first && filter !== 'all' ? { ...first, from } : undefined });
  }

  /** Asks again at once: the service is back, or has been given a key. */
  askAgain(): void {
    this.ask('now');
  }

  /** Makes edits in the text, as one step of its history. */
  make(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const { reading, refusals } = this.current;
    const rows = reading ? rowsOf(reading, refusals) : [];
    this.dispatch(closeHistory(makeEdits(this.editor.tr, inOrder(edits))));
    // What is typed next is a step of its own.
    this.apply(closeHistory(this.editor.tr));
    this.goOn(rows);
    this.ask('now');
  }

  /** After a decision in the list: moves to the next row that asks for one. */
  private goOn(before: readonly ItemId[]): void {
    const { reading, refusals, active } = this.current;
    if (!reading || active?.from !== 'list') return;
    const filter = this.filterFor(reading);
    const next = openAfter(reading, refusals, before, active, filter);
    this.set({ filter, active: next && { ...next, from: 'list' } });
  }

  /** The kind of rows that is shown: all, once nothing is left of the one that was chosen. */
  private filterFor(reading: Reading): Filter {
    const { refusals, filter } = this.current;
    return rowsOf(reading, refusals, filter).length > 0 ? filter : 'all';
  }

  /** The row that is open, as a newer reading names it. */
  private activeIn(next: Reading): Pick<DeskState, 'active'> {
    const { active, reading } = this.current;
    const same = active && reading && sameIn(next, reading, active);
    return { active: same && { ...same, from: active.from } };
  }

  private toggle(places: readonly Refusal[], isOn: boolean): void {
    const { refusals: before, reading } = this.current;
    const rows = reading ? rowsOf(reading, before) : [];
    const others = before.filter(
      (each) => !places.some(({ start, end, what }) => start === each.start && end === each.end && what === each.what),
    );
    this.decided({ kind: 'refusals', before });
    this.set({ refusals: isOn ? others : [...others, ...places] });
    if (!isOn) this.goOn(rows);
  }

  private decided(decision: Decision): void {
    this.apply(closeHistory(this.editor.tr));
    this.decisions.add(decision, undoable(this.editor));
  }

  /** The same decision, with what holds now. */
  private asNow({ kind }: Decision): Decision {
    const { refusals, options } = this.current;
    return kind === 'refusals' ? { kind, before: refusals } : { kind, before: options.assume };
  }

  private restore(decision: Decision): void {
    if (decision.kind === 'refusals') this.set({ refusals: decision.before });
    else this.choose({ assume: decision.before });
  }

  private run(command: typeof undo): boolean {
    return command(this.editor, (transaction) => {
      this.apply(transaction);
    });
  }

  private apply(transaction: Transaction, isComposing = false): void {
    const changes = changesOf(transaction);
    this.editor = this.editor.apply(transaction);
    if (isComposing) this.asking.end();
    this.composed ||= isComposing;
    if (!transaction.docChanged) {
      this.set({});
      return;
    }
    const { text: before, reading, refusals } = this.current;
    const { text } = textOf(this.editor.doc);
    const next = reading && readingAfter(reading, changes);
    const kept = allShifted(refusals, changes);
    const isMove =
      (text === '') === (before === '') &&
      kept.length === refusals.length &&
      (!reading || !next || hasOnlyMoved(reading, next));
    // Another story has been pasted over this one: nothing of it has been decided yet.
    const isAnother = reading !== undefined && next !== undefined && hasRows(reading) && !hasRows(next);
    this.set({ text, refusals: kept, reading: next, ...(isAnother ? { most: 0 } : {}) }, isMove);
    if (!isComposing && changes.length > 0) this.ask(changes.some(({ inserted }) => inserted > 20) ? 'now' : 'soon');
  }

  private ask(when: 'now' | 'soon'): void {
    const { text, options } = this.current;
    this.asking.ask(text, options, when);
  }

  /** @param isMove nothing has changed but letters, and the places of what stands behind them */
  private set(news: Partial<DeskState>, isMove = false): void {
    const depth = undoable(this.editor);
    const canUndo = depth > 0 || this.decisions.toUndo(depth) !== undefined;
    const canRedo = redoable(this.editor) > 0 || this.decisions.toRedo(depth) !== undefined;
    const next = { ...this.current, ...news, canUndo, canRedo };
    const changed = (Object.keys(next) as (keyof DeskState)[]).filter((key) => next[key] !== this.current[key]);
    const isSeen = changed.some((key) => !isMove || !MOVING.has(key));
    // A move of the caret alone renders nothing anew.
    if (changed.length > 0) this.current = { ...next, shown: this.current.shown + (isSeen ? 1 : 0) };
    if (news.text !== undefined || news.options || news.refusals)
      this.kept(this.around.keep(this.editor.doc, this.current));
    for (const listener of this.listeners) listener();
  }

  private kept(isKept: boolean): void {
    const { shown, isKept: before } = this.current;
    if (isKept !== before) this.current = { ...this.current, isKept, shown: shown + 1 };
  }
}
