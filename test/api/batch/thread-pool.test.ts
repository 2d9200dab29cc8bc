import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { PLAIN } from '../../../src/core/styles/houses/plain.js';
import { createStyleRegistry } from '../../../src/core/styles/registry.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { createBatchPool, type BatchPool } from '../../../src/api/batch/thread-pool.js';
import type { Batch } from '../../../src/api/batch/batch.js';
import { deserializeRates, serializeRates } from '../../../src/api/batch/shared-rates.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { SHIPPED_STYLE_REGISTRY } from '../../../src/core/styles/registry.js';
import { annotateQuery } from '../../../src/api/schemas/annotate-query.js';
import { answerTextRequest } from '../../../src/api/text-requests/answer-text-request.js';
import { decimal, isoDate } from '../../support/brands.js';

const THREAD = fileURLToPath(new URL('../../../dist/api/batch/thread.js', import.meta.url));
if (!existsSync(THREAD))
  throw new Error('these tests run compiled threads: "npm run build" first ("npm test" does it)');

const sources = createSources();
const quotes = GOLDEN_QUOTES.map((quote, i) => (i === 0 ? { ...quote, unit: decimal('100'), suspect: 'odd' } : quote));
const table = createRateTable(sources, quotes).with([
  { source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'CNY', value: decimal('9.9999'), revision: 2 },
]);
const batch: Batch = {
  table,
  sources,
  at: new Date('2025-02-24T17:00:00Z'),
  revision: 2,
  defaults: { to: ['USD'] },
  maxText: 1000,
};
const line = (id: number, fields: object = {}): string =>
  `${JSON.stringify({ id, text: `It cost ${id} billion yuan.`, ...fields })}\n`;
const piece = (text: string) => ({ bytes: Buffer.from(text), firstRow: 1 });

test('a shared table returns the same rates as the table, at every revision', () => {
  const shared = deserializeRates(serializeRates(table, sources, 1)).table;
  for (const revision of [1, 2])
    for (const date of ['2005-07-20', '2024-03-01', '2025-02-24', '2030-01-01']) {
      const query = { base: 'CNY', quote: 'USD', date, revision };
      expect(shared.rate(query)).toEqual(table.rate(query));
    }
  expect([shared.revision, shared.lastObservation('ecb', 1), [...shared.quotes({ source: 'ecb' })]]).toEqual([
    table.revision,
    table.lastObservation('ecb', 1),
    [...table.quotes({ source: 'ecb' })],
  ]);
});

test.each([0, 1])("the newsroom's severities hold for the lines of a batch, with %i threads", async (threads) => {
  const checkSettings = { severity: { sum: 'error', 'stale-rate': 'off' } } as const;
  const pool = createBatchPool(threads, { file: THREAD, checkSettings });
  const text = 'It spent $3.2 billion on chips and $1.9 billion on sites, a total of $5.3 billion.';
  const { bytes } = await pool.answerPiece(piece(line(1, { text })), batch);
  await pool.close();
  const { result } = JSON.parse(bytes.toString()) as { result: { findings: { rule: string; severity: string }[] } };
  expect(result.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error sum');
});

describe('the thread pool', () => {
  let threads: BatchPool;
  beforeAll(() => {
    threads = createBatchPool(2, { file: THREAD });
  });
  afterAll(() => threads.close());

  test('answers as the main thread does, byte for byte', async () => {
    const text = `${line(1)}no JSON\n\n${line(2, { revision: 1 })}${line(3, { style: 'scmp', date: '2024-03-01' })}`;
    const here = threads.answerHere(piece(text), batch);
    const there = await threads.answerPiece(piece(text), batch);
    expect(there.bytes.toString()).toBe(here.bytes.toString());
    expect([there.lines, there.failed]).toEqual([4, 1]);
  });

  test('does not mix up the answers of many small and large tasks', async () => {
    const pieces = Array.from({ length: 40 }, (_, i) => piece(line(i).repeat(1 + (i % 7) * 20)));
    const answers = await Promise.all(pieces.map((each) => threads.answerPiece(each, batch)));
    answers.forEach(({ bytes, lines }, i) => {
      expect(lines).toBe(1 + (i % 7) * 20);
      expect(new Set(bytes.toString().match(/"id":\d+,"status"/g))).toEqual(new Set([`"id":${i},"status"`]));
    });
  });

  test('answers each revision from its own table', async () => {
    const later = {
      ...batch,
      table: table.with([{ ...quotes[0]!, date: isoDate('2025-02-25'), revision: 3 }]),
      revision: 3,
    };
    const first = await threads.answerPiece(piece(line(1)), batch);
    const second = await threads.answerPiece(piece(line(1)), later);
    expect(first.bytes.toString()).toContain('"revision":2');
    expect(second.bytes.toString()).toContain('"revision":3');
  });

  test('knows the house styles that were added to it', async () => {
    const own = { ...PLAIN, key: 'own', name: 'Own', conversion: { ...PLAIN.conversion, wrap: ' [own: {amounts}]' } };
    const pool = createBatchPool(1, { file: THREAD, styles: createStyleRegistry([own]) });
    try {
      const styled = piece(line(1, { style: 'own', date: '2025-02-24' }));
      expect((await pool.answerPiece(styled, batch)).bytes.toString()).toContain('[own: ');
      expect(await threads.answerPiece(styled, batch)).toMatchObject({ failed: 1 });
    } finally {
      await pool.close();
    }
  });

  describe('asked for one text', () => {
    const context = { rates: { current: table }, sources, styles: SHIPPED_STYLE_REGISTRY, clock: () => batch.at };
    const limits = { maxText: 1_000_000 };
    const asked = (text: string) => ({
      operation: 'annotate' as const,
      form: {},
      mediaType: 'text/plain' as const,
      bytes: Buffer.from(text),
      query: annotateQuery.parse({ to: ['USD'] }),
    });
    const never = new AbortController().signal;

    test('answers as the main thread does', async () => {
      const text = 'It cost 5 billion yuan.\n'.repeat(1000);
      const here = answerTextRequest(asked(text), { ...context, ...limits });
      const there = await threads.answerText(asked(text), { ...context, ...limits }, never);
      expect(Buffer.from(there.content).toString()).toBe(here.content);
      expect(there.tally).toEqual({ kinds: { money: 1000 }, currencies: { USD: 1000 } });
    });

    test('throws the problem of the text with all that it says', async () => {
      const refused = threads.answerText(asked('a\0b'), { ...context, ...limits }, never);
      await expect(refused).rejects.toMatchObject({
        code: 'invalid-text',
        faults: [{ pointer: '/text', detail: expect.stringContaining('NUL') as string }],
      });
    });

    test('ends the work of a client that has left, and answers the next text', async () => {
      const gone = new AbortController();
      const ended = threads.answerText(asked('HK$5 '.repeat(100_000)), { ...context, ...limits }, gone.signal);
      gone.abort();
      await expect(ended).rejects.toThrow();
      const { tally } = await threads.answerText(asked('HK$5'), { ...context, ...limits }, never);
      expect(tally.kinds).toEqual({ money: 1 });
    });

    test('gives up a text at its time limit', async () => {
      const hurried = createBatchPool(1, { file: THREAD, threadLimits: { textSeconds: 0.001, megabytes: 1024 } });
      try {
        const late = hurried.answerText(asked('HK$5 '.repeat(100_000)), { ...context, ...limits }, never);
        await expect(late).rejects.toMatchObject({ code: 'text-timeout', extra: { headers: { 'Retry-After': '5' } } });
      } finally {
        await hurried.close();
      }
    });

    test('gives up a text that takes more memory than a thread has', async () => {
      const small = createBatchPool(1, { file: THREAD, threadLimits: { textSeconds: 600, megabytes: 40 } });
      try {
        const wide = small.answerText(asked('HK$5 '.repeat(200_000)), { ...context, ...limits }, never);
        await expect(wide).rejects.toMatchObject({ code: 'answer-too-large' });
      } finally {
        await small.close();
      }
    });
  });

  test('answers the next task after one was aborted', async () => {
    await expect(threads.answerPiece(piece(line(1)), batch, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect((await threads.answerPiece(piece(line(1)), batch)).lines).toBe(1);
  });
});
