import { editStateOf, occurrencesOf } from '../desk/items.js';
import type { FieldPort } from '../editor/port.js';
import { usePage } from '../page/context.js';

/** Single keys for the row that is open. They work in the list alone, where nothing is written. */
export function useListKeys(port: FieldPort): (event: KeyboardEvent) => void {
  const { desk, say, announce } = usePage();
  const act = (key: string): boolean => {
    const { active, reading, refusals } = desk.state;
    const figure = active?.kind === 'figure' ? reading?.figures.find(({ id }) => id === active.id) : undefined;
    const finding = active?.kind === 'finding' ? reading?.findings.find(({ id }) => id === active.id) : undefined;
    switch (key) {
      case 'ArrowDown':
      case 'j':
        desk.step(1);
        return true;
      case 'ArrowUp':
      case 'k':
        desk.step(-1);
        return true;
      case 'a':
        if (figure?.edit && editStateOf(figure, refusals) === 'open') {
          announce(say('accepted', { words: figure.edit.replacement.trim() }));
          void desk.accept(figure);
        }
        return true;
      case 'e':
        if (figure && reading && occurrencesOf(figure, reading.figures).length > 1) {
          announce(say('accepted', { words: figure.text }));
          void desk.accept(figure, true);
        }
        return true;
      case 'r':
        if (figure?.edit) {
          announce(say('refusedSaid', { words: figure.text }));
          desk.refuse(figure);
        }
        if (finding) desk.setAside(finding);
        return true;
      case 'f': {
        const [first] = finding?.suggestions ?? [];
        if (finding && first) {
          announce(say('fixed', { words: first.replacement }));
          desk.fix(finding);
        }
        return true;
      }
      case 'u':
        desk.undo();
        announce(say('undone'));
        return true;
      case 'escape':
      case 'Escape':
        port.focus((figure ?? finding)?.end);
        desk.activate(undefined);
        return true;
      default:
        return false;
    }
  };
  return (event) => {
    const isWriting = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (act(key)) event.preventDefault();
  };
}
