import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { startService, type Problem, type TestService, type TestServiceOptions } from '../support/service.js';

const services: TestService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function start(options: TestServiceOptions): Promise<TestService> {
  const service = await startService(options);
  services.push(service);
  return service;
}

const LIMITS = { maxFigures: 5, maxBytes: 100_000 };
const dollars = (count: number): string => '$1 '.repeat(count);

describe('a text with too many figures', () => {
  test.each([
    ['/v1/figures', { text: dollars(6) }],
    ['/v1/annotate', { text: dollars(6) }],
    ['/v1/check', { text: dollars(6) }],
    ['/v1/compare', { source: { text: 'It paid $1.' }, target: { text: dollars(6) } }],
    ['/v1/compare', { source: { text: dollars(6) }, target: { text: 'It paid $1.' } }],
  ])('is refused by %s, with the limit and what to do', async (path, body) => {
    const service = await start({ answerLimits: LIMITS });
    const refused = await service.post<Problem>(path, body);
    expect([refused.status, refused.body.code]).toEqual([413, 'too-many-figures']);
    expect(refused.body.detail).toBe('The text has 6 figures; at most 5 are answered in one text.');
  });

  test('is refused as HTML with a conversion at every mention', async () => {
    const service = await start({ answerLimits: LIMITS });
    const refused = await service.call<Problem>('/v1/annotate?convert=every&to=CNY', {
      method: 'POST',
      headers: { 'content-type': 'text/html' },
      body: dollars(6),
    });
    expect([refused.status, refused.body.code]).toEqual([413, 'too-many-figures']);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
  });

  test('is answered when it has just as many as are allowed', async () => {
    const service = await start({ answerLimits: LIMITS });
    const { status, body } = await service.post<{ figures: unknown[] }>('/v1/figures', { text: dollars(5) });
    expect([status, body.figures.length]).toEqual([200, 5]);
  });

  test('spoils only its own line of a batch', async () => {
    const service = await start({ answerLimits: LIMITS });
    const lines = [dollars(1), dollars(6), dollars(2)].map((text, id) => `${JSON.stringify({ id, text })}\n`);
    const { text } = await service.call('/v1/batch', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.join(''),
    });
    const answers = text.trim().split('\n');
    expect(answers.map((line) => JSON.parse(line) as object)).toMatchObject([
      { id: 0, status: 200 },
      { id: 1, status: 413, problem: { code: 'too-many-figures', line: 2 } },
      { id: 2, status: 200 },
    ]);
  });
});

describe('an answer that is too large', () => {
  const limits = { maxFigures: 100, maxBytes: 3000 };
  test.each([
    ['/v1/figures', { text: dollars(20) }],
    ['/v1/annotate', { text: dollars(20) }],
    ['/v1/check', { text: dollars(20) }],
    ['/v1/compare', { source: { text: dollars(20) }, target: { text: dollars(20) } }],
  ])('is refused by %s with the limit', async (path, body) => {
    const service = await start({ answerLimits: limits });
    const refused = await service.post<Problem>(path, body);
    expect([refused.status, refused.body.code]).toEqual([413, 'answer-too-large']);
    expect(refused.body.detail).toMatch(/longer than 3000 bytes.*Send the text in parts/);
  });

  test('is refused for a text body too, measured in bytes of UTF-8', async () => {
    const service = await start({ answerLimits: limits });
    const plain = (body: string) =>
      service.call<Problem>('/v1/annotate', { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    expect((await plain('元'.repeat(1000))).status).toBe(200);
    expect((await plain('元'.repeat(1001))).body.code).toBe('answer-too-large');
  });
});

test('refuses large answers while too many bytes wait for slow readers, and sends them again when those have left', async () => {
  const service = await start({ limits: { maxUnreadBytes: 100_000 } });
  const body = JSON.stringify({ text: dollars(20_000), kinds: ['money'] });
  const slow = httpRequest(`${service.url}/v1/figures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  slow.on('error', () => undefined);
  slow.end(body);
  // Its headers are here, its body of some megabytes is not read.
  const [unread] = (await once(slow, 'response')) as [IncomingMessage];
  unread.on('error', () => undefined);
  const refused = await service.post<Problem>('/v1/figures', { text: 'HK$5' });
  expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'overloaded', '5']);
  expect(refused.body.detail).toMatch(/^Answers of \d{7} bytes wait for clients .* \(MAX_UNREAD\)/);
  const ended = new Promise<void>((resolve) => {
    service.onLine = ({ status }) => {
      if (status === 200) resolve();
    };
  });
  slow.destroy();
  await ended;
  expect((await service.post('/v1/figures', { text: 'HK$5' })).status).toBe(200);
});
