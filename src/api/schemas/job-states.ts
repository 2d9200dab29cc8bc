/** Where a job stands. `failed`: it has ended, and some lines were given up (see the dead letters). */
export const JOB_STATES = ['receiving', 'queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];
