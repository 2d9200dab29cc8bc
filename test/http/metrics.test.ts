import { startService, type TestService } from './support/service.js';

let service: TestService;
beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.close());

async function metrics(): Promise<string> {
  return (await service.call<string>('/metrics')).body;
}

test('counts requests by method, route and status, whatever their parameters', async () => {
  await service.call('/v1/rates/USD/CNY?date=2025-02-24');
  await service.call('/v1/rates/EUR/CNY?date=2025-02-24');
  await service.call('/v1/rates/XXX/CNY');
  await service.call('/secret/path');
  const text = await metrics();
  const count = (route: string, status: number): string =>
    `crossrate_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`;
  expect(text).toContain(`${count('/v1/rates/{base}/{quote}', 200)} 2\n`);
  expect(text).toContain(`${count('/v1/rates/{base}/{quote}', 422)} 1\n`);
  expect(text).toContain(`${count('none', 404)} 1\n`);
  expect(text).not.toContain('secret');
});

test('counts figures by kind and conversions by currency, for each way to send a text', async () => {
  const text = 'It paid 380 billion yuan, up 6.4%.';
  const options = { to: ['USD'], date: '2025-02-24' };
  await service.post('/v1/annotate', { text, ...options });
  await service.call('/v1/annotate?to=USD&date=2025-02-24', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: text,
  });
  await service.post('/v1/figures', { text });
  await service.post('/v1/check', { text, ...options });
  const shown = await metrics();
  expect(shown).toContain('crossrate_figures_total{kind="money"} 4\n');
  expect(shown).toContain('crossrate_figures_total{kind="percent"} 4\n');
  expect(shown).toContain('crossrate_conversions_total{currency="USD"} 2\n');
});

test('GET /metrics answers in the format of Prometheus, is not cached, and names the version', async () => {
  const { headers, body } = await service.call<string>('/metrics?format=x');
  expect([headers.get('content-type'), headers.get('cache-control')]).toEqual([
    'text/plain; version=0.0.4; charset=utf-8',
    'no-store',
  ]);
  expect(body).toContain('crossrate_info{version="1.2.3"} 1\n');
  for (const line of body.split('\n').filter(Boolean))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{.*\})? [\d.eE+-]+)$/);
});
