/** The newest observation day of a source, as it was known at each revision. */
export class LatestDayByRevision {
  private constructor(
    private readonly revisions: readonly number[],
    private readonly days: readonly number[],
  ) {}

  /** @param newestByRevision the newest observation day that each revision brought */
  static from(newestByRevision: ReadonlyMap<number, number>): LatestDayByRevision {
    const revisions: number[] = [];
    const days: number[] = [];
    for (const [revision, day] of [...newestByRevision].sort(([a], [b]) => a - b)) {
      if (days.length > 0 && day <= days.at(-1)!) continue;
      revisions.push(revision);
      days.push(day);
    }
    return new LatestDayByRevision(revisions, days);
  }

  /** Newest day known at `revision`; undefined before the first. */
  lastDay(revision: number): number | undefined {
    let low = 0;
    let high = this.revisions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.revisions[middle]! <= revision) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : this.days[low - 1];
  }
}
