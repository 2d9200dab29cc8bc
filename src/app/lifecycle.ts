/**
 * Stops the parts of a process in a declared order, whichever were started and in whichever order.
 *
 *     const lifecycle = createLifecycle(['http server', 'jobs', 'rates'] as const);
 *     lifecycle.onStop('rates', () => rates.stop());
 *     lifecycle.onStop('http server', () => server.close());
 *     await lifecycle.stop(); // the server, then the rates
 */
export interface Lifecycle<Part extends string> {
  /** Registers how a part that has been started is stopped. */
  onStop(part: Part, stop: () => Promise<void> | void): void;
  /** Stops what has been started, one part after another. A second call stops only what was started since. */
  stop(): Promise<void>;
}

/** @param order of stopping: first what takes new work in, last what the work in progress still needs */
export function createLifecycle<const Part extends string>(order: readonly Part[]): Lifecycle<Part> {
  const stops = new Map<Part, () => Promise<void> | void>();
  return {
    onStop(part, stop) {
      stops.set(part, stop);
    },
    async stop() {
      for (const part of order) {
        const stop = stops.get(part);
        stops.delete(part);
        await stop?.();
      }
    },
  };
}
