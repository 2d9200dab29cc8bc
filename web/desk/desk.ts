import { applyEdits } from '../../src/core/annotation/apply-edits.js';
import type { AnnotatedFigure, Edit } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import type { Client } from '../service/client.js';
import { ServiceFault } from '../service/trouble.js';
import { Asking } from './asking.js';
import { History, inOrder, madeBy, type Step } from './history.js';
import { editStateOf, isSetAside, occurrencesOf, openEdits, rowsOf } from './items.js';
import { toRequest, type StoryOptions } from './options.js';
import { readingAfter } from './reading.js';
import { allShifted, changeBetween, changeOf, type Change } from './spans.js';
import { openAfter, rowAfter, sameIn } from './steps.js';
import type { Active, DeskState, ItemId, Reading, Refusal } from './state.js';

/** What the desk needs of the page. */
export interface Surroundings {
  readonly client: Client;
  /** Puts edits into the field, so that the browser's own undo knows of them. */
  readonly write: (edits: readonly Edit[], text: string) => void;
  /** Keeps the story. @returns whether it could */
  readonly keep: (state: Pick<DeskState, 'text' | 'options' | 'refusals'>) => boolean;
  /** Milliseconds, for durations. */
  readonly now: () => number;
}

/** The story on the desk: its text, what the service says of it and what was decided. All of it runs without a browser. */
export class Desk {
  private current: DeskState;
  private readonly listeners = new Set<() => void>();
  private readonly history = new History();
  private readonly asking: Asking;
  /** Has an input method changed the text since the service was asked? */
  private composed = false;

  constructor(
    start: Pick<DeskState, 'text' | 'options' | 'refusals'>,
    private readonly around: Surroundings,
  ) {
    this.current = {
      ...start,
      reading: undefined,
      waiting: false,
      trouble: undefined,
      active: undefined,
      canUndo: false,
      isKept: true,
    };
    this.asking = new Asking(around.client, around.now, (news) => {
      this.set({ ...news, ...(news.reading ? this.activeIn(news.reading) : {}) });
    });
    if (start.text) this.ask('now');
  }

  get state(): DeskState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * The writer has typed or pasted; a field whose text is the desk's own already says nothing new.
   * @param isComposing an input method is at work: what stands there is no text yet, and nothing is asked about it
   */
  typed(text: string, isComposing = false): void {
    const change = changeBetween(this.current.text, text);
    if (change) this.moveTo(text, [change]);
    if (isComposing) this.asking.end();
    else if (change ?? this.composed) this.ask(change && change.inserted > 20 ? 'now' : 'soon');
    this.composed = isComposing;
  }

  /** Another story: nothing of the one before is kept. */
  open(text: string, options: Partial<StoryOptions> = {}): void {
    this.history.clear();
    const { assume: _before, revision: _pinned, ...kept } = this.current.options;
    this.around.write([{ start: 0, end: this.current.text.length, replacement: text }], text);
    this.set({
      text,
      options: { ...kept, assume: {}, ...options },
      refusals: [],
      reading: undefined,
      active: undefined,
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
    this.done({ kind: 'assume', before: this.current.options.assume });
    this.choose({ assume: currency === undefined ? others : { ...others, [mark]: currency } });
  }

  /** Puts the conversions of a figure into the text. */
  async accept(figure: AnnotatedFigure, isEvery = false): Promise<void> {
    if (isEvery) this.make(await this.everyEdit(figure));
    else if (figure.edit) this.make([figure.edit]);
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

  undo(): void {
    const step = this.history.take();
    if (step?.kind === 'text') this.make(step.made, false);
    if (step?.kind === 'refusals') this.set({ refusals: step.before });
    if (step?.kind === 'assume') this.choose({ assume: step.before });
    this.set({});
  }

  activate(active: Active | undefined): void {
    this.set({ active });
  }

  /**
   * Goes on to another row.
   * @param at offset in the text to start from when no row is open
   */
  step(by: 1 | -1, at?: number): void {
    const { reading, refusals, active } = this.current;
    const row = reading && rowAfter(reading, refusals, at ?? active ?? 0, by);
    if (row) this.set({ active: { ...row, from: 'list' } });
  }

  /** Asks again at once: the service is back, or has been given a key. */
  askAgain(): void {
    this.ask('now');
  }

  /** After a decision in the list: goes on to the next row that asks for one. */
  private goOn(before: readonly ItemId[]): void {
    const { reading, refusals, active } = this.current;
    if (!reading || active?.from !== 'list') return;
    const next = openAfter(reading, refusals, before, active);
    this.set({ active: next && { ...next, from: 'list' } });
  }

  /** The row that is open, as a newer reading names it. */
  private activeIn(next: Reading): Pick<DeskState, 'active'> {
    const { active, reading } = this.current;
    const same = active && reading && sameIn(next, reading, active);
    return { active: same && { ...same, from: active.from } };
  }

  /** The edits of every mention of an amount, as the service plans them when it is asked to convert each. */
  private async everyEdit(figure: AnnotatedFigure): Promise<readonly Edit[]> {
    const { text, options } = this.current;
    try {
      const { figures } = await this.around.client.annotate(toRequest(text, { ...options, convert: 'every' }));
      if (text !== this.current.text) return [];
      return occurrencesOf(figure, figures).flatMap(({ edit }) => (edit ? [edit] : []));
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      this.set({ trouble: error.trouble });
      return [];
    }
  }

  /** Makes edits in the text, in the field too, as one step. */
  private make(edits: readonly Edit[], isStep = true): void {
    if (edits.length === 0) return;
    const { text, reading, refusals } = this.current;
    const rows = reading ? rowsOf(reading, refusals) : [];
    const ordered = inOrder(edits);
    const next = applyEdits(text, ordered);
    this.moveTo(next, ordered.map(changeOf));
    if (isStep) this.done({ kind: 'text', made: madeBy(ordered, text) });
    this.around.write(ordered, next);
    if (isStep) this.goOn(rows);
    this.ask('now');
  }

  private toggle(places: readonly Refusal[], isOn: boolean): void {
    const { refusals: before, reading } = this.current;
    const rows = reading ? rowsOf(reading, before) : [];
    const others = before.filter(
      (each) => !places.some(({ start, end, what }) => start === each.start && end === each.end && what === each.what),
    );
    this.done({ kind: 'refusals', before });
    this.set({ refusals: isOn ? others : [...others, ...places] });
    if (!isOn) this.goOn(rows);
  }

  private done(step: Step): void {
    this.history.add(step);
    this.set({});
  }

  private moveTo(text: string, changes: readonly Change[]): void {
    const { reading, refusals } = this.current;
    this.history.move(changes);
    this.set({
      text,
      refusals: allShifted(refusals, changes),
      reading: reading && readingAfter(reading, changes),
    });
  }

  private ask(when: 'now' | 'soon'): void {
    const { text, options } = this.current;
    this.asking.ask(text, options, when);
  }

  private set(news: Partial<DeskState>): void {
    this.current = { ...this.current, ...news, canUndo: !this.history.isEmpty };
    if (news.text !== undefined || news.options || news.refusals)
      this.current = { ...this.current, isKept: this.around.keep(this.current) };
    for (const listener of this.listeners) listener();
  }
}
