/** A megabyte of `$1 `: as JSON, as HTML with a conversion at every mention, and as a line of a batch among honest ones. */
import { codeOf, isAlive, JSON_TYPE, peakMemory, send, startVictim, watchHealth } from './support/attack.mjs';

const TEXT = '$1 '.repeat(333_333);
const service = await startVictim();
const health = watchHealth(service.url);
const began = performance.now();
const json = await send(service.url, '/v1/annotate', {
  headers: JSON_TYPE,
  body: JSON.stringify({ text: TEXT, to: ['CNY'] }),
});
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const html = await send(service.url, '/v1/annotate?to=CNY,EUR,JPY&convert=every', {
  headers: { 'content-type': 'text/html' },
  body: TEXT,
});
const honest = JSON.stringify({ id: 'honest', text: 'It paid $5 million.', to: ['CNY'] });
const long = JSON.stringify({ id: 'long', text: TEXT, to: ['CNY', 'EUR', 'JPY'] });
const batch = await send(service.url, '/v1/batch', {
  headers: { 'content-type': 'application/x-ndjson' },
  body: `${honest}\n${long}\n${honest}\n`,
  keep: 1e9,
});
const lines = batch.text
  .split('\n')
  .filter(Boolean)
  .map((line) => codeOf({ status: /"status":(\d+)/.exec(line)?.[1], text: line }));
const longest = await health.stop();
console.log(
  `answers: json ${codeOf(json)}, ${Math.round(json.bytes / 1e6)} MB in ${seconds} s; html ${codeOf(html)}; batch ${lines.join(' ')}; peak ${peakMemory(service.pid)} MB; longest /healthz ${longest} ms; alive ${isAlive(service.pid)}`,
);
await service.stop();
