import type { Transaction } from 'prosemirror-state';
import type { Edit } from '../../src/core/annotation/annotation.js';
import { changeBetween, type Change } from '../desk/spans.js';
import { textOf } from './text.js';

/**
 * Makes edits of the text in the document: the words put in look like those that they replace or follow.
 * @param edits in text order, none overlapping another
 */
export function makeEdits(transaction: Transaction, edits: readonly Edit[]): Transaction {
  const before = textOf(transaction.doc);
  // The last first: the places of the others stay as they are.
  for (const { start, end, replacement } of edits.toReversed()) {
    const isInsertion = start === end;
    const from = before.positionOf(start, isInsertion ? 'before' : 'after');
    const to = isInsertion ? from : Math.max(from, before.positionOf(end, 'before'));
    if (replacement === '') transaction.delete(from, to);
    else transaction.insertText(replacement, from, to);
  }
  return transaction;
}

/**
 * What a transaction has changed in the text, in terms of the text before it, none overlapping another. Where more has
 * changed than its steps say (a list that was lifted out of another changes the line ends of its items), it is one change
 * from the first to the last difference.
 */
export function changesOf({ docs: [first], doc, mapping }: Transaction): readonly Change[] {
  if (!first || first === doc) return [];
  const [before, after] = [textOf(first), textOf(doc)];
  if (before.text === after.text) return [];
  const ranges: [number, number][] = [];
  mapping.maps.forEach((map, index) => {
    const back = mapping.slice(0, index).invert();
    map.forEach((start, end) => ranges.push([back.map(start, -1), back.map(end, 1)]));
  });
  const changes = joined(ranges).map(([start, end]): Change => {
    const [low, high] = [before.offsetOf(start), before.offsetOf(end)];
    const inserted = after.offsetOf(mapping.map(end, 1)) - after.offsetOf(mapping.map(start, -1));
    return { start: low, end: high, inserted };
  });
  if (leadsTo(changes, before.text, after.text))
    return changes.filter((each) => each.inserted > 0 || each.end > each.start);
  const whole = changeBetween(before.text, after.text);
  return whole ? [whole] : [];
}

/** Ranges that touch, as one. */
function joined(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const apart: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** Whether all that lies between the changes is the same in both texts. */
function leadsTo(changes: readonly Change[], before: string, after: string): boolean {
  let [from, to] = [0, 0];
  for (const { start, end, inserted } of changes) {
    if (start < from || before.slice(from, start) !== after.slice(to, to + start - from)) return false;
    to += start - from + inserted;
    from = end;
  }
  return before.slice(from) === after.slice(to);
}
