import type { RefreshLogger } from '../../../src/rates/ingest/refresher.js';

/** Keeps every line. */
export class RecordingLogger implements RefreshLogger {
  readonly lines: { readonly level: 'info' | 'warn'; readonly fields: object; readonly message: string }[] = [];

  info(fields: object, message: string): void {
    this.lines.push({ level: 'info', fields, message });
  }

  warn(fields: object, message: string): void {
    this.lines.push({ level: 'warn', fields, message });
  }

  get warnings(): readonly object[] {
    return this.lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields);
  }
}
