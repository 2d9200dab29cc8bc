import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';

const BUILT = new URL('../../../../dist/browser-extension', import.meta.url).pathname;

/**
 * A copy of the built extension that may call the machine itself: a test cannot answer the question that the browser asks a
 * reader. The pages of the tests are on another host, for which it has what pressing its button gives.
 */
export function grantedExtension(): string {
  if (!existsSync(join(BUILT, 'manifest.json')))
    throw new Error('these tests load the built extension: "npm run build:extension" first ("npm test" does it)');
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-extension-'));
  cpSync(BUILT, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return folder;
}

/** A site of another host, whose rules forbid scripts and styles of others. */
export async function openSite(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-src 'self'");
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
  }).listen(0, 'localhost');
  await once(server, 'listening');
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

const PAGE = `<!doctype html><html lang="en"><title>CMS</title><main><h1>CMS</h1><label>Plain
<textarea id="plain" rows="6" cols="60">The line cost HK$5 million.
Profit rose 50% to 6 million yuan from 5 million yuan.</textarea></label>
<div id="rich" contenteditable="true"><p>The <i>plan</i> costs <b>5 million</b> yuan.</p><p>Nothing more.</p></div></main></html>`;
