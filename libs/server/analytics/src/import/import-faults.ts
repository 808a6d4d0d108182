import type { ImportFault } from '@wanchuang/domain-indicators';

/** How many faults are kept; the total is always exact. */
export const keptFaults = 1000;

/** Faults of one file: the first thousand in the order in which they were found, and how many there are. */
export class ImportFaults {
  private readonly kept: ImportFault[] = [];
  total = 0;

  add(...faults: readonly ImportFault[]): void {
    this.addSome(faults, faults.length);
  }

  /** Adds a part of `count` faults, where the rest was only counted. */
  addSome(faults: readonly ImportFault[], count: number): void {
    this.total += count;
    this.kept.push(...faults.slice(0, Math.max(0, keptFaults - this.kept.length)));
  }

  /** By line, then as found; what concerns the whole file stands first. */
  get sorted(): ImportFault[] {
    return [...this.kept].sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
  }
}
