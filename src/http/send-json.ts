import type { Response } from 'express';

/**
 * Sends the answer to a POST as JSON. Not `response.json()`: that hashes the answer for an ETag, which an answer that is
 * never kept has no use for, and which takes longer than writing it.
 */
export function sendJson(response: Response, answer: unknown): void {
  const json = JSON.stringify(answer);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  // Without it the packer, which may change it, has the answer sent in chunks.
  response.setHeader('Content-Length', Buffer.byteLength(json));
  response.end(json);
}
