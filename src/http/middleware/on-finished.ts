import type { Response } from 'express';
import { notesOf } from './request-context.js';

/**
 * Does something when an answer has ended, whole or broken off. One listener a request serves all: each of Node's own
 * streams on an answer adds some, and beyond ten Node warns of a leak.
 */
export function atEnd(response: Response, act: () => void): void {
  const notes = notesOf(response);
  if (notes.endings) {
    notes.endings.push(act);
    return;
  }
  const endings = [act];
  notes.endings = endings;
  response.once('close', () => {
    for (const ending of endings) ending();
  });
}
