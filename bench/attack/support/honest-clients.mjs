import { request as httpRequest } from 'node:http';
import { URLSearchParams } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { createRandom } from '../../support/history.mjs';

const DATE = '2026-09-29';
const json = { 'content-type': 'application/json' };
const post = (path, body, headers = json) => ({ method: 'POST', path, headers, body });
const text = (words, more = {}) => JSON.stringify({ text: words, to: ['USD'], date: DATE, ...more });

/** What a newsroom asks. */
const QUESTIONS = [
  post('/v1/annotate', text('The company will invest 380 billion yuan, or HK$4.2 billion, over three years.')),
  post('/v1/annotate', text('公司表示，未来三年将投入超过3800亿元人民币，同比增长12.5%。', { to: ['HKD', 'USD'] })),
  post('/v1/annotate', text('Net profit rose 11.3 per cent to 31.7 billion yuan. '.repeat(60))),
  post('/v1/annotate', text('Net profit rose 11.3 per cent to 31.7 billion yuan. '.repeat(500))),
  post('/v1/figures', JSON.stringify({ text: 'It paid US$5.2 million for 12 per cent of the HK$300 million firm.' })),
  post('/v1/check', JSON.stringify({ text: 'Sales rose 20% to $2.4 billion from $1 billion.', date: DATE })),
  post(
    '/v2/check',
    new URLSearchParams({ text: 'Sales rose 20% to $2.4 billion from $1 billion.', language: 'en' }).toString(),
    { 'content-type': 'application/x-www-form-urlencoded' },
  ),
  post(
    `/v1/batch?to=USD&date=${DATE}`,
    [1, 2, 3].map((id) => `${JSON.stringify({ id, text: `It paid ${id} million yuan.` })}\n`).join(''),
    { 'content-type': 'application/x-ndjson' },
  ),
  { method: 'GET', path: `/v1/convert?amount=380000000000&from=CNY&to=USD,HKD&date=${DATE}`, headers: {} },
];

/** A client waits so long between two questions, ms: the least and the most. */
const WAIT_MS = [1000, 4000];

function ask(url, { method, path, headers, body }, key, agent) {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (status, answer) => resolve({ status, answer, milliseconds: performance.now() - began });
    const sent = httpRequest(url + path, { method, agent, headers: { ...headers, 'x-api-key': key } }, (response) => {
      const pieces = [];
      response.on('data', (piece) => pieces.push(piece)).on('error', (error) => done(0, error.message));
      response.on('end', () => done(response.statusCode, Buffer.concat(pieces).toString()));
    });
    sent.on('error', (error) =>
      done(0, `${error.message}, on a connection used ${sent.reusedSocket ? 'again' : 'first'}`),
    );
    sent.end(body);
  });
}

/** Asks every question once while all is quiet; then `runUntil` lets one client a key ask, and compares. */
export async function startHonestClients({ url, keys, agent }) {
  const expected = [];
  for (const question of QUESTIONS) {
    const { status, answer } = await ask(url, question, keys[0], agent);
    if (status !== 200) throw new Error(`${question.path} was answered with ${status}: ${answer.slice(0, 200)}`);
    expected.push(answer);
  }
  return {
    async runUntil(isOver) {
      const times = [];
      const wrong = [];
      const refused = {};
      await Promise.all(
        keys.map(async (key, client) => {
          const random = createRandom(client + 1);
          random();
          for (;;) {
            await setTimeout(WAIT_MS[0] + (random() % (WAIT_MS[1] - WAIT_MS[0])));
            if (isOver()) return;
            const number = random() % QUESTIONS.length;
            const { status, answer, milliseconds } = await ask(url, QUESTIONS[number], key, agent);
            times.push(milliseconds);
            const code = /"code":"([\w-]+)"/.exec(answer)?.[1] ?? '';
            if (status === 429 || status === 503) refused[code] = (refused[code] ?? 0) + 1;
            else if (answer !== expected[number])
              wrong.push(`${QUESTIONS[number].path} ${status} ${answer.slice(0, 300)}`);
          }
        }),
      );
      times.sort((a, b) => a - b);
      return {
        answers: times.length,
        ...{ wrong, refused },
        percentile: (share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN),
      };
    },
  };
}
