import type { Edit } from '../../src/core/annotation/annotation.js';
import { writeEdits } from './write.js';

/** The field as the rest of the page knows it: it stands before the desk is made and the field is shown. */
export class FieldPort {
  field: HTMLTextAreaElement | null = null;

  write(edits: readonly Edit[], text: string): void {
    if (this.field) writeEdits(this.field, edits, text);
  }

  focus(at?: number): void {
    this.field?.focus();
    if (at !== undefined) this.field?.setSelectionRange(at, at);
  }

  get caret(): number {
    return this.field?.selectionEnd ?? 0;
  }
}
