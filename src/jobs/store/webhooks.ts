import { sql } from 'kysely';
import type { JobStoreContext } from './context.js';
import type { DueWebhook } from '../../api/jobs/job-store.js';
import { toJob } from './rows.js';

/** Messages taken at once, and how long one may take before another process tries it. */
const MAX_WEBHOOKS = 50;
const CLAIM_MS = 60_000;

/** Takes messages that are due; none is given to two callers. */
export async function takeDueWebhooks({ db }: JobStoreContext, now: Date): Promise<readonly DueWebhook[]> {
  const due = await db
    .selectFrom('jobs')
    .select(['id', 'webhook_next'])
    .where('webhook_next', '<=', now.toISOString())
    .limit(MAX_WEBHOOKS)
    .execute();
  const taken: DueWebhook[] = [];
  for (const { id, webhook_next } of due) {
    const row = await db
      .updateTable('jobs')
      .set({
        webhook_next: new Date(now.getTime() + CLAIM_MS).toISOString(),
        webhook_attempts: sql<number>`webhook_attempts + 1`,
      })
      .where('id', '=', id)
      .where('webhook_next', '=', webhook_next)
      .returningAll()
      .executeTakeFirst();
    if (row?.webhook != null) taken.push({ job: toJob(row), url: row.webhook, attempt: Number(row.webhook_attempts) });
  }
  return taken;
}

/** @param next when it is tried again; undefined when there is nothing more to do */
export async function recordWebhook(
  { db }: JobStoreContext,
  id: string,
  next: Date | undefined,
  error: string | undefined,
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ webhook_next: next?.toISOString() ?? null, webhook_error: error ?? null })
    .where('id', '=', id)
    .execute();
}
