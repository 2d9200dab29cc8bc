import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/** What the module may take over the wire, packed as servers pack it; a page loads it once. */
const MAX_PACKED_BYTES = 425_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** As `npm run build:browser` does it, into a folder of the test; Vite's bundler does not run inside Jest. */
const BUILD = ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.browser.config.js', '--outDir'];

let folder: string;
let code: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-browser-'));
  await promisify(execFile)(process.execPath, [...BUILD, folder], { cwd: ROOT });
  code = readFileSync(join(folder, 'crossrate.js'), 'utf8');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('is one minified module without imports, within its size budget', () => {
  expect(code).not.toMatch(/\bimport\s*[("'{*]|\bfrom\s*"/);
  expect(code.split('\n').length).toBeLessThan(500);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(MAX_PACKED_BYTES);
});

/** What a page loads that converts and shows nothing else, packed likewise. */
const MAX_PACKED_CONVERSION = 30_000;

test('a bundle that converts decimals by given rates has no recogniser in it', async () => {
  const entry = join(folder, 'entry.js');
  const library = JSON.stringify(join(ROOT, 'dist/index.js'));
  writeFileSync(entry, `export { convertDecimal, createRates } from ${library};`);
  const config = join(folder, 'vite.config.mjs');
  const lib = { entry, formats: ['es'], fileName: 'convert' };
  writeFileSync(
    config,
    `export default ${JSON.stringify({ logLevel: 'warn', build: { outDir: join(folder, 'convert'), lib } })};`,
  );
  await promisify(execFile)(process.execPath, [BUILD[0]!, 'build', '-c', config], { cwd: ROOT });
  const packed = gzipSync(readFileSync(join(folder, 'convert/convert.js')), { level: 9 });
  expect(packed.length).toBeLessThan(MAX_PACKED_CONVERSION);
});

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const inChromium = CHROMIUM === undefined ? test.skip : test;

inChromium('runs in Chromium and answers as in Node', async () => {
  const { chromium } = await import('playwright-core');
  const server = await servePage();
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForSelector('#done');
    expect(faults).toEqual([]);
    expect(JSON.parse((await page.textContent('#done'))!)).toEqual({
      content: '集团将投资380 billion yuan（约合524亿美元）。',
      value: '52413447593.94',
      figures: ['HK$2.5bn', '3,800亿元'],
      findings: ['stated-conversion'],
    });
  } finally {
    await browser.close();
    server.close();
  }
});

const SCRIPT = `
import { annotate, check, convert, createRates, findFigures } from '/crossrate.js';
const date = '2025-02-24';
const rates = createRates([
  { date, base: 'EUR', quote: 'CNY', value: '7.5850' },
  { date, base: 'EUR', quote: 'USD', value: '1.0462' },
]);
const options = { rates, date };
const done = document.createElement('pre');
done.id = 'done';
done.textContent = JSON.stringify({
  content: annotate('集团将投资380 billion yuan。', { ...options, to: ['USD'], style: 'scmp' }).annotated.content,
  value: convert('380bn', { ...options, from: 'CNY', to: 'USD' }).value,
  figures: findFigures('HK$2.5bn, 3,800亿元').figures.map(({ text }) => text),
  findings: check('380 billion yuan ($57.6 billion)', options).findings.map(({ rule }) => rule),
});
document.body.append(done);`;

function servePage(): Promise<Server> {
  const server = createServer((request, response) => {
    const isModule = request.url === '/crossrate.js';
    response.setHeader('Content-Type', isModule ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isModule ? code : `<!doctype html><title>t</title><body><script type="module">${SCRIPT}</script>`);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}
