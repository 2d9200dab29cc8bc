import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { startService } from '../../support/servers.mjs';

/** Starts the built service for an attack. `TREE` names another tree whose build is attacked: the one before a change. */
export async function startVictim(settings = {}) {
  return startService({ RATE_LIMIT: '0', LOG_LEVEL: 'info', ...settings }, ...[process.env.TREE].filter(Boolean));
}

/** Megabytes that a process has taken at most, by Linux; NaN elsewhere. */
export function peakMemory(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return NaN;
  }
}

/** Does a process run? */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Sends a request and reads its answer: `{ status, bytes, text }`; `status` 0 with the error where the connection broke. */
export function send(url, path, { method = 'POST', headers = {}, body = '', keep = 2000 } = {}) {
  return new Promise((resolve) => {
    const sent = httpRequest(url + path, { method, headers }, (response) => {
      let bytes = 0;
      let text = '';
      response.on('data', (data) => {
        bytes += data.length;
        if (text.length < keep) text += data.toString('latin1');
      });
      const done = (error) => resolve({ status: response.statusCode, bytes, text: text.slice(0, keep), error });
      response.on('end', () => done()).on('error', done);
    });
    sent.on('error', (error) => resolve({ status: 0, bytes: 0, text: error.message, error }));
    sent.end(body);
  });
}

/**
 * Asks `/healthz` every 50 ms until it is stopped.
 * @returns `stop()`, which gives the longest wait for an answer, ms
 */
export function watchHealth(url) {
  let longest = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const began = performance.now();
      await send(url, '/healthz', { method: 'GET' });
      longest = Math.max(longest, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      return Math.round(longest);
    },
  };
}

/** The code of a problem, or the status. */
export function codeOf({ status, text }) {
  return /"code":"([\w-]+)"/.exec(text)?.[1] ?? String(status);
}

export const JSON_TYPE = { 'content-type': 'application/json' };
