/**
 * The budget of the newsroom page, measured in a Chromium against the compiled service:
 *
 *   node bench/page.mjs [CHROMIUM]
 *
 * - what the page loads before anything is done, packed (limit 250 kB);
 * - from the end of a paste to the first figures (limit 1 s);
 * - from a key to the next frame, in a story of 3,000 words and about 260 figures (95th percentile, limit 50 ms) and in
 *   one of 9,000 words (limit 100 ms).
 *
 * The processor time of the page is printed too: it says the same on a busy machine.
 *
 * Fails when a limit is passed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const [executablePath = '/usr/bin/chromium'] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const results = [];
const KEYS = 100;

/** Notes a measure. */
function measured(name, value, limit, unit) {
  results.push({ name, value: `${Math.round(value)} ${unit}`, limit: `${limit} ${unit}`, kept: value <= limit });
}

const PARAGRAPH = `Harbour Cement Group said on Monday that it would put HK$2.4 billion into a new line in Guangdong over three years, more than the US$180 million that it had spent on its two older plants. Revenue rose 12 per cent to 31.7 billion yuan in the year to December, profit 8 per cent to HK$4.1 billion, and the board proposed a dividend of HK$0.35 a share. The chairman told reporters that prices had stopped falling in the spring.`;

/** A story of so many words. */
function story(words) {
  const each = PARAGRAPH.split(' ').length;
  return Array.from({ length: Math.ceil(words / each) }, () => PARAGRAPH).join('\n\n');
}

function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
}

async function startService(folder) {
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', REFRESH: 'off', DATA_DIR: folder, RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let address;
  for await (const line of createInterface(child.stdout)) {
    const { msg, ...rest } = JSON.parse(line);
    if (msg === 'listening') address = rest.address;
    if (msg === 'ready') break;
  }
  return { child, address };
}

/** Seconds that the page's main thread has used of the processor, however busy the machine is. */
async function taskSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** What index.html loads by itself, packed. */
function loadedBytes() {
  const web = join(root, 'dist/web');
  const html = readFileSync(join(web, 'index.html'));
  const names = [...html.toString().matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, name]) => name,
  );
  const known = new Set(names);
  // A module brings those that it imports at once.
  for (const name of known) {
    if (!name.endsWith('.js')) continue;
    const text = readFileSync(join(web, name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) known.add(`assets/${next}`);
  }
  const all = [html, ...[...known].map((name) => readFileSync(join(web, name)))];
  return all.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

/** Milliseconds from each key to the frame after it. */
async function typeInto(page, keys) {
  await page.locator('#story').focus();
  await page.keyboard.press('Control+Home');
  await page.evaluate(`globalThis.delays = []; addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => delays.push(performance.now() - timeStamp); channel.port2.postMessage(0); });
  }, true);`);
  for (let i = 0; i < keys; i += 1) await page.keyboard.press('x', { delay: 30 });
  await page.waitForFunction(`delays.length >= ${keys}`);
  return page.evaluate('delays');
}

const folder = mkdtempSync(join(tmpdir(), 'crossrate-page-'));
const { child, address } = await startService(folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  measured('page, packed', loadedBytes() / 1000, 250, 'kB');
  for (const [words, limit] of [
    [3000, 50],
    [9000, 100],
  ]) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    const page = await context.newPage();
    await page.goto(`${address}/?style=scmp&to=USD,HKD&date=2025-02-24`);
    await page.locator('#story').waitFor();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(story(words))})`);
    await page.locator('#story').focus();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const atPaste = await taskSeconds(session);
    await page.keyboard.press('Control+V');
    const pasted = performance.now();
    await page.locator('.mark').first().waitFor();
    if (words === 3000) {
      measured('first figures of 3,000 words', performance.now() - pasted, 1000, 'ms');
      measured('processor of the page for them', ((await taskSeconds(session)) - atPaste) * 1000, 1000, 'ms');
    }
    const figures = await page.locator('.mark').count();
    const before = await taskSeconds(session);
    const delays = await typeInto(page, KEYS);
    const used = ((await taskSeconds(session)) - before) * 1000;
    measured(`processor for a key in ${words} words, mean`, used / KEYS, limit, 'ms');
    measured(`a key in ${words} words with ${figures} figures, p95`, percentile(delays, 0.95), limit, 'ms');
    await context.close();
  }
} finally {
  await browser.close();
  child.kill('SIGTERM');
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
console.table(results);
if (results.some(({ kept }) => !kept)) process.exitCode = 1;
