import { Agent, request as send } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/**
 * Sends requests evenly, whether those before have been answered or not, as many independent callers do. (autocannon at a
 * rate sends the share of each second at once: bursts at full load, with pauses.)
 * @returns the 99th percentile of the milliseconds from when a request was due to the end of its answer
 */
export async function paced({ url, method, headers, body, perSecond, seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies = [];
  const answers = [];
  const ask = (due) =>
    new Promise((resolve, reject) => {
      const request = send(url, { method, headers, agent }, (response) => {
        if (response.statusCode !== 200) reject(new Error(`${url} answered with ${response.statusCode}`));
        response.resume().on('end', () => resolve(latencies.push(performance.now() - due)));
      });
      request.on('error', reject).end(body);
    });
  const start = performance.now();
  const dueAt = (index) => start + (index * 1000) / perSecond;
  while (answers.length < perSecond * seconds) {
    while (dueAt(answers.length) <= performance.now()) answers.push(ask(dueAt(answers.length)));
    await setTimeout(1);
  }
  await Promise.all(answers);
  agent.destroy();
  return latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.99)];
}
