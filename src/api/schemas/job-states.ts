/** States of a job. `failed`: it has ended, and some lines became dead letters. */
export const JOB_STATES = ['receiving', 'queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
