import { createHmac } from 'node:crypto';
import { ProblemError } from '../problems/problem.js';
import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import { getJobProgress } from './progress.js';
import type { DueWebhook, JobStore } from './job-store.js';

/** Hosts that may be told, and the secret that the messages are signed with. */
export interface WebhookSettings {
  readonly hosts: readonly string[];
  readonly secret: string;
}

/** Tries, and seconds before the second; twice as many each time: the last comes after about a day. */
const MAX_ATTEMPTS = 12;
const RETRY_DELAY_MS = 20_000;
const TIMEOUT_MS = 10_000;

/** @throws ProblemError 422 for an address that may not be told */
export function validateWebhookUrl(url: string, { hosts }: WebhookSettings): string {
  const refuse = (why: string): ProblemError =>
    new ProblemError('webhook-refused', `webhook: ${why}`, { faults: [{ pointer: '/webhook', detail: why }] });
  if (!URL.canParse(url)) throw refuse('is not an address; write one like https://desk.example.com/done.');
  const { protocol, host, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') throw refuse('holds a name or a password; the messages are signed instead.');
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    throw refuse('must be https, or http on the loopback address.');
  if (!hosts.includes(host))
    throw refuse(
      hosts.length === 0
        ? 'the operator has listed no host that may be told (WEBHOOK_HOSTS).'
        : `the operator has not listed ${JSON.stringify(host)}; listed: ${hosts.join(', ')}.`,
    );
  return url;
}

/** Tells those who wait for the end of a job, and tries again later where that fails. */
export async function sendDueWebhooks(
  store: JobStore,
  settings: WebhookSettings,
  clock: Clock,
  logger: Logger,
): Promise<void> {
  for (const due of await store.takeDueWebhooks(clock())) {
    const error = await deliverWebhook(due, settings, store, clock).catch((thrown: unknown) => describeFailure(thrown));
    const isOver = error === undefined || due.attempt >= MAX_ATTEMPTS;
    const next = isOver ? undefined : new Date(clock().getTime() + RETRY_DELAY_MS * 2 ** (due.attempt - 1));
    await store.recordWebhook(due.job.id, next, error);
    const line = { job: due.job.id, host: new URL(due.url).host, attempt: due.attempt, error };
    if (error === undefined) logger.info(line, 'webhook delivered');
    else logger.warn(line, isOver ? 'webhook given up' : 'webhook failed; trying again');
  }
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
 * `t=SECONDS,v1=HEX`: the HMAC-SHA-256 of the seconds, a dot and the body, so that a message that was overheard cannot be
 * sent again much later.
 */
export function signWebhook(body: string, secret: string, at: Date): string {
  const t = Math.floor(at.getTime() / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function describeFailure(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
