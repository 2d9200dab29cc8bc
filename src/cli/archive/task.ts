import type { BaseAnnotateRequest } from '../annotate/build-request.js';

/** One text of an archive and where its result goes. */
export interface ArchiveTask {
  readonly input: string;
  readonly output: string;
}

/** Some texts, for one call of a thread; plain data. */
export interface ArchiveChunk {
  readonly tasks: readonly ArchiveTask[];
  readonly request: BaseAnnotateRequest;
  /** Is the whole answer wanted, instead of the text? */
  readonly json: boolean;
}

/** What has become of a text. */
export type ArchiveOutcome = ArchiveDone | ArchiveFailed;

export interface ArchiveDone {
  readonly input: string;
  /** The input as it was read, to know it again. */
  readonly size: number;
  readonly modified: number;
  /** Edits that were made in the text. */
  readonly edits: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface ArchiveFailed {
  readonly input: string;
  readonly failed: string;
}

/** Those who do the work. */
export interface ArchivePool {
  /** How many chunks are worked on at once. */
  readonly size: number;
  readonly annotate: (chunk: ArchiveChunk) => Promise<readonly ArchiveOutcome[]>;
  readonly close: () => Promise<void>;
}
