import type { JobState } from '../schemas/job-states.js';
import { hasEnded, type Job } from './job.js';
import type { JobStore } from './job-store.js';

/** The progress of a job, the answer of `GET /v1/jobs/{id}`. */
export interface JobProgress {
  readonly id: string;
  readonly state: JobState;
  readonly lines: Job['lines'];
  /** Lines a second: in the last minute, or over the whole of an ended job. */
  readonly perSecond: number;
  /** Null where it cannot be said. */
  readonly secondsLeft: number | null;
  readonly revision: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly expiresAt: string;
  readonly input: Job['input'];
  readonly deadLetters: number;
  readonly storedBytes: number;
}

const WINDOW_MS = 60_000;

/** Reads the progress of a job. */
export async function getJobProgress(store: JobStore, job: Job, now: Date): Promise<JobProgress> {
  const perSecond = await measureSpeed(store, job, now);
  const { id, state, lines, revision, createdAt, finishedAt, expiresAt, input, deadLines, storedBytes } = job;
  const left = lines.accepted - lines.done;
  return {
    id,
    state,
    lines,
    perSecond: Math.round(perSecond * 10) / 10,
    secondsLeft: estimateSecondsLeft(job, left, perSecond),
    revision,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
    input,
    deadLetters: deadLines,
    storedBytes,
  };
}

async function measureSpeed(store: JobStore, { id, startedAt, finishedAt, lines }: Job, now: Date): Promise<number> {
  if (!startedAt) return 0;
  if (finishedAt) return lines.done / countSeconds(startedAt, finishedAt);
  const since = new Date(Math.max(startedAt.getTime(), now.getTime() - WINDOW_MS));
  return (await store.countLinesDoneSince(id, since)) / countSeconds(since, now);
}

function estimateSecondsLeft(job: Job, left: number, perSecond: number): number | null {
  if (hasEnded(job)) return 0;
  return job.input.sealed && perSecond > 0 ? Math.ceil(left / perSecond) : null;
}

function countSeconds(from: Date, to: Date): number {
  return Math.max(1, to.getTime() - from.getTime()) / 1000;
}
