/**
 * Starts work in order, runs it concurrently and yields the results in order. `add` waits while the queue is full: until
 * a result has been taken.
 */
export class OrderedQueue<T> implements AsyncIterable<T> {
  private readonly begun: Promise<T>[] = [];
  private ended = false;
  private closed = false;
  private failure: { readonly error: unknown } | undefined;
  private wakeReader: (() => void) | undefined;
  private wakeWriter: (() => void) | undefined;

  /** @param places how much may be begun and not taken */
  constructor(private readonly places: number) {}

  /** Begins a piece of work as soon as there is a place; false when no reader takes results any more. */
  async add(work: () => Promise<T>): Promise<boolean> {
    while (this.begun.length >= this.places && !this.closed)
      await new Promise<void>((resolve) => (this.wakeWriter = resolve));
    if (this.closed) return false;
    const result = work();
    // The reader gets the error in its turn.
    result.catch(() => undefined);
    this.begun.push(result);
    this.wakeReader?.();
    return true;
  }

  /** Nothing more is added. */
  end(): void {
    this.ended = true;
    this.wakeReader?.();
  }

  /** Nothing more is added, because of an error: the reader has it after what was begun before. */
  fail(error: unknown): void {
    this.failure = { error };
    this.end();
  }

  /** Nothing more is taken. */
  close(): void {
    this.closed = true;
    this.wakeWriter?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      const next = this.begun[0];
      if (next !== undefined) {
        yield await next;
        void this.begun.shift();
        this.wakeWriter?.();
      } else if (this.ended) {
        if (this.failure) throw this.failure.error;
        return;
      } else await new Promise<void>((resolve) => (this.wakeReader = resolve));
    }
  }
}
