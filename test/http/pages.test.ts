import { existsSync } from 'node:fs';
import express, { type Request, type Response } from 'express';
import { PROBLEMS } from '../../src/api/problems/catalogue.js';
import { serveBuiltAssets } from '../../src/http/pages/built-files.js';
import { pageEndpoints } from '../../src/http/routes/pages.js';
import { createHttpServer } from '../../src/http/server.js';
import { startService, type Problem, type TestService } from './support/service.js';

if (!existsSync(new URL('../../dist/web/index.html', import.meta.url)))
  throw new Error('these tests serve the built page: "npm run build" first ("npm test" does it)');

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const html = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('the newsroom page', () => {
  test.each(['/', '/bookmarklet', '/embed-example'])(
    '%s loads our own files alone, by relative addresses',
    async (path) => {
      const { status, headers: sent, text } = await service.call(`${path}?utm_source=mail`, html);
      expect([status, sent.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect([sent.get('cache-control'), sent.get('etag')]).toEqual(['no-cache', expect.any(String)]);
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style=|https?:/);
      const links = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
      expect(links.filter((link) => !link.startsWith('./'))).toEqual([]);
      expect(links.filter((link) => link.startsWith('./assets/')).length).toBeGreaterThan(1);
      for (const link of links)
        expect([link, (await fetch(new URL(link, service.url + path))).status]).toEqual([link, 200]);
    },
  );

  test('has a content security policy without other origins and without inline code', async () => {
    for (const path of ['/', '/bookmarklet', '/embed-example']) {
      const policy = (await service.call(path, html)).headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('caches files with a hash in their names for ever, and answers 404 for an unknown one', async () => {
    const { text } = await service.call('/', html);
    const [, script] = /src="\.(\/assets\/[^"]+)"/.exec(text)!;
    const { headers: sent } = await fetch(service.url + script!);
    expect(sent.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const { status, body } = await service.call<Problem>('/assets/index-00000000.js');
    expect([status, body.code]).toEqual([404, 'not-found']);
    expect((await service.call('/assets/..%2findex.html')).status).toBe(404);
  });

  test('keeps window.opener only when a text is to be handed over', async () => {
    const policyOf = async (path: string): Promise<string | null> =>
      (await service.call(path, html)).headers.get('cross-origin-opener-policy');
    expect([await policyOf('/'), await policyOf('/?handoff')]).toEqual(['same-origin', 'unsafe-none']);
  });

  test('allows pages of any origin to load the custom element', async () => {
    const { headers: sent, text } = await service.call('/embed.js');
    expect(sent.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect([sent.get('cross-origin-resource-policy'), sent.get('cache-control')]).toEqual(['cross-origin', 'no-cache']);
    expect(text).toContain('crossrate-check');
    expect(text).not.toMatch(/\b(?:import|export)\b[\s{*]/);
  });

  test('works under any path of a proxy', async () => {
    const pages = express().use('/assets', serveBuiltAssets());
    for (const { path, handlers } of pageEndpoints()) pages.get(path, ...handlers);
    const server = createHttpServer(express().use('/tools/rates', pages));
    const url = await server.listen('127.0.0.1', 0);
    const bare = await fetch(`${url}/tools/rates?style=scmp`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([308, './rates/?style=scmp']);
    const text = await (await fetch(`${url}/tools/rates?style=scmp`)).text();
    const [, script] = /src="\.\/(assets\/[^"]+)"/.exec(text)!;
    expect((await fetch(`${url}/tools/rates/${script!}`)).status).toBe(200);
    await server.close(0);
  });

  test('says what the operator wants it to start with, as text and never as markup', async () => {
    const profile = 'style=scmp&to=USD%2CHKD&region="><script>';
    const pages = express();
    for (const { path, handlers } of pageEndpoints(undefined, profile)) pages.get(path, ...handlers);
    const server = createHttpServer(pages);
    const url = await server.listen('127.0.0.1', 0);
    const text = await (await fetch(`${url}/`)).text();
    await server.close(0);
    expect(text).toContain(
      '<meta name="crossrate-profile" content="style=scmp&amp;to=USD%2CHKD&amp;region=&quot;&gt;&lt;script&gt;" />',
    );
    expect((await service.call('/', html)).text).not.toContain('crossrate-profile');
  });

  test('explains what to do when it has not been built', () => {
    const [home] = pageEndpoints(() => undefined);
    const request = { params: {}, query: {}, originalUrl: '/' } as unknown as Request;
    const response = { set: () => response, type: () => response } as unknown as Response;
    expect(() => void home!.handlers.at(-1)!(request, response, () => undefined)).toThrow(/run "npm run build"/);
  });
});

test.each(['/docs', '/docs/', '/problems', '/problems/', '/problems/too-large', '/problems/too-large/'])(
  '%s links to the service by relative addresses, wherever that is mounted',
  async (path) => {
    const text = await (await fetch(service.url + path, html)).text();
    const links = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      // As a browser reads it under the path of a proxy, which the proxy takes away again.
      const { origin, pathname } = new URL(link, `${service.url}/tools/rates${path}`);
      expect([link, pathname.startsWith('/tools/rates/')]).toEqual([link, true]);
      const answer = await fetch(origin + pathname.slice('/tools/rates'.length), html);
      expect([link, answer.status]).toEqual([link, 200]);
    }
  },
);

test('problem pages have no script and no asset of another origin', async () => {
  for (const path of ['/problems', '/problems/too-large']) {
    const { text } = await service.call(path, html);
    expect(text).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
  }
});

test.each(['/nothing', '/v1/nothing', '/assets/index-00000000.js', '/problems/nothing'])(
  'a problem at %s is a page for people, and JSON for programs',
  async (path) => {
    const page = await fetch(service.url + path, html);
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(page.headers.get('vary')).toContain('Accept');
    const text = await page.text();
    expect(text).toContain('<h1>Nothing found at this address</h1>');
    expect(text).toContain(String(page.headers.get('x-request-id')));
    expect(text).not.toContain('<script');
    for (const accept of ['*/*', 'application/json', 'application/problem+json, text/html;q=0.5']) {
      const answer = await fetch(service.url + path, { headers: { accept } });
      expect([answer.headers.get('content-type'), ((await answer.json()) as Problem).status]).toEqual([
        'application/problem+json',
        404,
      ]);
    }
  },
);

test('what was sent stands in the page of a problem as text', async () => {
  const text = await (await fetch(`${service.url}/problems/<script>x`, html)).text();
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script');
});

test('an address of the interface answers a browser with a problem as it answers it with data', async () => {
  const { headers } = await fetch(`${service.url}/v1/rates/USD/XXX`, html);
  expect(headers.get('content-type')).toBe('application/problem+json');
});

describe('/docs', () => {
  test('loads no inline code and no asset of another origin, and every asset exists', async () => {
    const { text } = await service.call('/docs', html);
    expect(text).not.toMatch(/<script(?! src=)|style=|<style|https?:/);
    const assets = [...text.matchAll(/(?:src|href)="\.(\/docs\/[^"]+)"/g)].map(([, link]) => link!);
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

  test('opens the document of this service and calls no validator', async () => {
    const script = await (await fetch(`${service.url}/docs/start.js`)).text();
    expect(script).toContain("new URL('../openapi.json', document.currentScript.src)");
    expect(script).toContain('validatorUrl: null');
  });
});

describe('/problems', () => {
  test('has a page for every code, and lists it', async () => {
    const list = (await service.call('/problems', html)).text;
    for (const [code, { title }] of Object.entries(PROBLEMS)) {
      expect(list).toContain(`href="./problems/${code}"`);
      const { status, headers, text } = await service.call(`/problems/${code}`, html);
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<h1>${title}</h1>`);
    }
  });

  test('answers JSON to programs', async () => {
    const headers = { accept: 'application/json' };
    expect((await service.call('/problems/too-large', { headers })).body).toMatchObject({
      code: 'too-large',
      type: '/problems/too-large',
      status: 413,
    });
    expect((await service.call<unknown[]>('/problems', { headers })).body).toHaveLength(Object.keys(PROBLEMS).length);
    expect((await service.call<Problem>('/problems', { headers: { accept: 'image/png' } })).status).toBe(406);
  });

  test('has a page at the type of each problem', async () => {
    const { body } = await service.call<{ type: string }>('/v1/convert');
    expect((await service.call(body.type, html)).status).toBe(200);
  });

  test('answers 404 with a suggestion for an unknown code', async () => {
    const { status, body } = await service.call<Problem>('/problems/unknown-currencies');
    expect([status, body.code, body.detail]).toEqual([
      404,
      'not-found',
      'There is no problem "unknown-currencies"; did you mean "unknown-currency"?',
    ]);
  });
});
