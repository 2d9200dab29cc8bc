import type { Edit } from '../../src/core/annotation/annotation.js';
import { writeEdits } from './write.js';

/** Access to the field for the rest of the page; it exists before the desk and the field do. */
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
