/** Runs one task at a time: a newer one ends the one before, whose answer is then dropped. */
export class Latest {
  private running: AbortController | undefined;

  /** @returns the answer, or undefined when a newer task has been started or this one was ended */
  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.end();
    const controller = new AbortController();
    this.running = controller;
    try {
      const answer = await task(controller.signal);
      return controller.signal.aborted ? undefined : answer;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    } finally {
      if (this.running === controller) this.running = undefined;
    }
  }

  end(): void {
    this.running?.abort();
  }
}
