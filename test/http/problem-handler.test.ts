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
  .get('/storage/:code', ({ params }) => {
    throw Object.assign(new Error('at 10.0.0.7 nobody answers'), { code: params.code });
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

test.each(['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ECONNREFUSED', '57P01', '08006', '53300', '25006'])(
  'a database that cannot be used (%s) is answered with 503 and when to try again, and logged without a stack',
  async (code) => {
    const { status, text, headers } = await request(app).get(`/storage/${code}`);
    expect([status, (JSON.parse(text) as Problem).code, headers['retry-after']]).toEqual([
      503,
      'storage-unavailable',
      '5',
    ]);
    expect(text).not.toContain('10.0.0.7');
    expect(lines).toMatchObject([{ level: 'warn', error: 'at 10.0.0.7 nobody answers' }]);
    expect(JSON.stringify(lines)).not.toContain('    at ');
  },
);

test.each(['SQLITE_CONSTRAINT_UNIQUE', '23505', '42601', 'ERR_INVALID_ARG_TYPE'])(
  'an error of ours in a question to the database (%s) stays an internal error',
  async (code) => {
    expect((await request(app).get(`/storage/${code}`)).status).toBe(500);
  },
);
