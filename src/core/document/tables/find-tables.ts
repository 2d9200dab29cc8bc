import type { MediaType } from '../markup/media-type.js';
import type { Prose } from '../markup/prose.js';
import { readSeparatedValues } from './csv.js';
import { findPlainTables } from './plain-tables.js';
import type { Table } from './table.js';

/** The tables of a text, in text order. @param folded its prose, full-width characters as ASCII */
export function findTables(folded: string, prose: Prose, mediaType: MediaType): readonly Table[] {
  switch (mediaType) {
    case 'text/csv':
      return readSeparatedValues(folded, ',');
    case 'text/tab-separated-values':
      return readSeparatedValues(folded, '\t');
    case 'text/plain':
      return findPlainTables(folded);
    default:
      return prose.tables;
  }
}
