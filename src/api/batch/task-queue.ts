import { queueOptionsSymbol, type TaskQueue } from 'piscina';

type Task = Parameters<TaskQueue['push']>[0];

/** Marks a task that somebody waits for: it is begun before the pieces of batches and jobs. */
export const URGENT = { [queueOptionsSymbol]: { urgent: true } } as const;

/** What waits for a thread: texts of single requests before pieces, each in the order in which they came. */
export class UrgentFirstQueue implements TaskQueue {
  private readonly urgent = new Set<Task>();
  private readonly others = new Set<Task>();

  get size(): number {
    return this.urgent.size + this.others.size;
  }

  push(task: Task): void {
    (task[queueOptionsSymbol] === null ? this.others : this.urgent).add(task);
  }

  shift(): Task | null {
    const [next] = this.urgent.size > 0 ? this.urgent : this.others;
    if (next === undefined) return null;
    this.remove(next);
    return next;
  }

  remove(task: Task): void {
    if (!this.urgent.delete(task)) this.others.delete(task);
  }
}
