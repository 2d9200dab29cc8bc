import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { SCHEMA } from '../story/schema.js';

/** Undo and redo, which are the desk's: decisions are among them. */
export interface Takeback {
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

const ITEM: NodeType = SCHEMA.nodes.list_item ?? SCHEMA.topNodeType;

const lineBreak: Command = (state, dispatch) => {
  const { hard_break: type } = SCHEMA.nodes;
  if (type) dispatch?.(state.tr.replaceSelectionWith(type.create()).scrollIntoView());
  return true;
};

/** Keys of the editor. Tab moves between the cells of a table and the levels of a list, else out of the field. */
export function keysOf({ undo, redo }: Takeback): readonly Plugin[] {
  const { strong, em, underline } = SCHEMA.marks;
  return [
    keymap({
      'Mod-z': undo,
      'Shift-Mod-z': redo,
      'Mod-y': redo,
      ...(strong && em && underline
        ? { 'Mod-b': toggleMark(strong), 'Mod-i': toggleMark(em), 'Mod-u': toggleMark(underline) }
        : {}),
      Enter: splitListItem(ITEM),
      'Shift-Enter': chainCommands(exitCode, lineBreak),
      Tab: chainCommands(goToNextCell(1), sinkListItem(ITEM)),
      'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(ITEM)),
    }),
    keymap(baseKeymap),
  ];
}
