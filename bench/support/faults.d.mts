/** What was sent, and what was not answered as it should be. */
export interface FaultRun {
  readonly sent: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

export function runFaults(options: {
  readonly url: string;
  readonly count: number;
  readonly seed: number;
  readonly bodyLimit: number;
}): Promise<FaultRun>;

/** The names of all kinds of faulty requests. */
export const FAULT_KINDS: readonly string[];
