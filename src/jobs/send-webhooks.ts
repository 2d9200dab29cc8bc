import { createHmac } from 'node:crypto';
import type { DueWebhook, JobStore } from '../api/jobs/job-store.js';
import { getJobProgress } from '../api/jobs/progress.js';
import { validateWebhookUrl, type WebhookSettings } from '../api/jobs/webhook.js';
import type { Clock } from '../support/clock.js';
import { describeFailure } from '../support/failure-cause.js';
import type { Logger } from '../support/logger.js';

/** Attempts, and the delay before the second one; it doubles each time, so that the last comes after about a day. */
const MAX_ATTEMPTS = 12;
const RETRY_DELAY_MS = 20_000;
const TIMEOUT_MS = 10_000;

/** Delivers the webhooks that are due, all at once: a slow host holds up no other. One that fails is tried again later. */
export async function sendDueWebhooks(
  store: JobStore,
  settings: WebhookSettings,
  clock: Clock,
  logger: Logger,
): Promise<void> {
  const send = async (due: DueWebhook): Promise<void> => {
    const error = await deliverWebhook(due, settings, store, clock).catch((thrown: unknown) => describeFailure(thrown));
    const isOver = error === undefined || due.attempt >= MAX_ATTEMPTS;
    const next = isOver ? undefined : new Date(clock().getTime() + RETRY_DELAY_MS * 2 ** (due.attempt - 1));
    await store.recordWebhook(due.job.id, next, error);
    const line = { job: due.job.id, host: new URL(due.url).host, attempt: due.attempt, error };
    if (error === undefined) logger.info(line, 'webhook delivered');
    else logger.warn(line, isOver ? 'webhook given up' : 'webhook failed; trying again');
  };
  await Promise.all((await store.takeDueWebhooks(clock())).map(send));
}

/** @returns what is wrong with the answer */
async function deliverWebhook(
  { job, url }: DueWebhook,
  settings: WebhookSettings,
  store: JobStore,
  clock: Clock,
): Promise<string | undefined> {
  // The list may be shorter than when the job was accepted.
  validateWebhookUrl(url, settings);
  const now = clock();
  const body = JSON.stringify(await getJobProgress(store, job, now));
  const response = await fetch(url, {
    method: 'POST',
    body,
    // An answer that leads elsewhere would lead to a host that is not listed.
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: { 'Content-Type': 'application/json', 'Crossrate-Signature': signWebhook(body, settings.secret, now) },
  });
  await response.body?.cancel();
  return response.status >= 200 && response.status < 300 ? undefined : `it answers ${response.status}`;
}

/**
 * `t=SECONDS,v1=HEX`: the HMAC-SHA-256 of the seconds, a dot and the body, so that an intercepted message cannot be
 * replayed much later.
 */
function signWebhook(body: string, secret: string, at: Date): string {
  const t = Math.floor(at.getTime() / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}
