import type { Response } from 'express';

/**
 * Sends the answer to a POST as JSON. Not with `response.json()`: that hashes the answer for an ETag, which is of no use
 * without caching and takes longer than writing it.
 */
export function sendJson(response: Response, answer: unknown): void {
  const json = JSON.stringify(answer);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  // Without Content-Length the compression middleware would send the answer in chunks.
  response.setHeader('Content-Length', Buffer.byteLength(json));
  response.end(json);
}
