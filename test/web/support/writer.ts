import type { Desk } from '../../../web/desk/desk.js';
import { changeBetween } from '../../../web/desk/spans.js';
import { makeEdits } from '../../../web/story/edits.js';

/** Types until the text is this one, as one keystroke. */
export function typeTo(desk: Desk, text: string, isComposing = false): void {
  const change = changeBetween(desk.state.text, text);
  if (!change) return;
  const { start, end, inserted } = change;
  const edit = { start, end, replacement: text.slice(start, start + inserted) };
  desk.dispatch(makeEdits(desk.story.tr, [edit]), isComposing);
}
