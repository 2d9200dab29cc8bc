import express from 'express';
import request from 'supertest';
import { assignRequestId } from '../../src/http/middleware/request-context.js';
import { problemHandler } from '../../src/http/problem-handler.js';
import { DomainError } from '../../src/support/domain-error.js';
import { createLogger } from '../../src/support/logger.js';
import type { Problem } from './support/service.js';

const lines: Record<string, unknown>[] = [];
const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
const app = express()
  .use(assignRequestId())
  .get('/bug', () => {
    throw new TypeError('secret of the inside');
  })
  .get('/domain', () => {
    throw new DomainError('unknown-style', 'There is no such style.', [{ pointer: '/style', detail: 'no' }]);
  })
  .get('/half', (_request, response) => {
    response.write('half');
    throw new Error('too late');
  })
  .use(problemHandler(logger));

afterEach(() => {
  lines.length = 0;
});

test('an unexpected error is logged in full, and the client learns nothing of it', async () => {
  const { status, text } = await request(app).get('/bug').set('X-Request-Id', 'r1');
  expect([status, (JSON.parse(text) as Problem).code]).toEqual([500, 'internal-error']);
  expect(text).not.toContain('secret');
  expect(lines).toMatchObject([
    { level: 'error', requestId: 'r1', path: '/bug', err: { message: 'secret of the inside' } },
  ]);
});

test('a domain error is answered with the problem of its code', async () => {
  const { status, text } = await request(app).get('/domain');
  expect([status, JSON.parse(text)]).toEqual([
    422,
    expect.objectContaining({ code: 'unknown-style', errors: [{ pointer: '/style', detail: 'no' }] }),
  ]);
  expect(lines).toEqual([]);
});

test('an error in the middle of an answer destroys the connection', async () => {
  await expect(request(app).get('/half')).rejects.toThrow(/aborted|hang up|terminated/);
  expect(lines).toHaveLength(1);
});
