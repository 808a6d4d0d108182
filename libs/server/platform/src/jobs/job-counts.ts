/** What can become of one run of a job. */
export type JobOutcome = 'done' | 'failed' | 'died';

/** How often each job has ended in which way on this node. */
export class JobCounts {
  private readonly counts = new Map<string, { name: string; outcome: JobOutcome; count: number }>();

  add(name: string, outcome: JobOutcome): void {
    const key = `${name} ${outcome}`;
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { name, outcome, count: before + 1 });
  }

  of(name: string, outcome: JobOutcome): number {
    return this.counts.get(`${name} ${outcome}`)?.count ?? 0;
  }

  all(): readonly { readonly name: string; readonly outcome: JobOutcome; readonly count: number }[] {
    return [...this.counts.values()];
  }
}
