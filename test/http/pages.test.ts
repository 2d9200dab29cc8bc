import { startService, type Problem, type TestService } from './support/service.js';
import { PROBLEMS } from '../../src/http/problems/catalogue.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

test('the first page shows an example for the address that it was reached at, and every endpoint', async () => {
  const { status, headers, text } = await service.call('/?utm_source=mail', html);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain(`${service.url}/v1/annotate?to=USD`);
  for (const path of ['/docs', '/openapi.json', '/v1/convert', '/v1/rates/{base}/{quote}', '/readyz'])
    expect(text).toContain(path);
});

test('every link of the first page leads somewhere', async () => {
  const { text } = await service.call('/', html);
  const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect([link, (await service.call(link)).status]).toEqual([link, 200]);
});

test('a page has no script and no asset from elsewhere', async () => {
  for (const path of ['/', '/problems', '/problems/too-large']) {
    const { text } = await service.call(path, html);
    expect(text).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
  }
});

describe('/docs', () => {
  test('loads nothing inline and nothing from elsewhere; every asset is there', async () => {
    const { text } = await service.call('/docs', html);
    expect(text).not.toMatch(/<script(?! src=)|style=|<style|https?:/);
    const assets = [...text.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(([, link]) => link!);
    expect(assets).toHaveLength(4);
    for (const asset of assets) {
      const response = await fetch(service.url + asset);
      const type = asset.endsWith('.js') ? 'text/javascript' : asset.endsWith('.css') ? 'text/css' : 'image/png';
      expect([asset, response.status, response.headers.get('content-type')]).toEqual([
        asset,
        200,
        expect.stringContaining(type),
      ]);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    }
  });

  test('starts on our own document and asks no validator', async () => {
    const script = await (await fetch(`${service.url}/docs/start.js`)).text();
    expect(script).toContain("url: '/openapi.json'");
    expect(script).toContain('validatorUrl: null');
  });
});

describe('/problems', () => {
  test('every code has a page and is listed', async () => {
    const list = (await service.call('/problems', html)).text;
    for (const [code, { title }] of Object.entries(PROBLEMS)) {
      expect(list).toContain(`href="/problems/${code}"`);
      const { status, headers, text } = await service.call(`/problems/${code}`, html);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<h1>${title}</h1>`);
    }
  });

  test('programs get JSON', async () => {
    const headers = { accept: 'application/json' };
    expect((await service.call('/problems/too-large', { headers })).body).toMatchObject({
      code: 'too-large',
      type: '/problems/too-large',
      status: 413,
    });
    expect((await service.call<unknown[]>('/problems', { headers })).body).toHaveLength(Object.keys(PROBLEMS).length);
    expect((await service.call<Problem>('/problems', { headers: { accept: 'image/png' } })).status).toBe(406);
  });

  test('the type of a problem leads to its page', async () => {
    const { body } = await service.call<{ type: string }>('/v1/convert');
    expect((await service.call(body.type, html)).status).toBe(200);
  });

  test('a code that is none is not found, with a suggestion', async () => {
    const { status, body } = await service.call<Problem>('/problems/unknown-currencies', html);
    expect([status, body.code, body.detail]).toEqual([
      404,
      'not-found',
      'There is no problem "unknown-currencies"; did you mean "unknown-currency"?',
    ]);
  });
});
