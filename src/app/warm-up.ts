import { annotateQuery } from '../api/schemas/annotate-query.js';
import { checkQuery } from '../api/schemas/check.js';
import type { TextContext, TextRequest } from '../api/text-requests/text-request.js';
import { THREAD_IDLE_TIMEOUT_MS, type BatchPool } from '../api/batch/thread-pool.js';
import type { Logger } from '../support/logger.js';

/** A few sentences of each language with what is read of figures, claims and conversions; more would not make it faster. */
const TEXTS = [
  'Harbour Steel said on Monday that revenue rose 12 per cent to HK$2.4 billion in 2024 from HK$2.14 billion, and profit fell by a third to US$180 million (about 1.3 billion yuan). It will spend $400 million on ships and $600 million on a port, a total of $1 billion, nearly three times as much as in 2023.',
  '公司周一表示，2024年收入同比增长12%至24亿港元，净利润1.8亿美元（约合13亿元人民币）。董事会拟派末期股息每股0.35港元，并计划三年内投资约12亿元兴建工厂，其中5亿元来自银行贷款，占总额的41.7%。',
];

const REQUESTS: readonly TextRequest[] = TEXTS.flatMap((text): readonly TextRequest[] => {
  const body = { mediaType: 'text/plain', bytes: new TextEncoder().encode(text) } as const;
  return [
    { ...body, operation: 'annotate', query: annotateQuery.parse({ to: ['USD', 'HKD'] }), form: {} },
    { ...body, operation: 'check', query: checkQuery.parse({ include: ['ok'] }) },
  ];
});

/**
 * Makes what has a few texts read for nobody in the thread of long texts when an editor opens the page, so that a story that is
 * pasted a moment later waits for no code to load and no table to be built: 1.6 s. Not at the start of the service: programs
 * that ask for sentences would pay 110 MB for a thread that they never use.
 * @param context what the texts are answered from
 */
export function createWarmUp(
  batchPool: Pick<BatchPool, 'threads' | 'answerText'>,
  context: TextContext,
  logger: Logger,
): () => Promise<void> {
  const never = new AbortController().signal;
  let warmUntil = -Infinity;
  return async () => {
    const now = context.clock().getTime();
    // A thread lasts so long: whoever opens the page again and again has nothing more read.
    if (batchPool.threads === 0 || now < warmUntil) return;
    warmUntil = now + THREAD_IDLE_TIMEOUT_MS;
    try {
      for (const request of REQUESTS) await batchPool.answerText(request, context, never);
    } catch (error) {
      // The service is stopping, or a text that somebody sends will fail in the same way and say so.
      logger.debug({ err: error }, 'could not read ahead');
    }
  };
}
