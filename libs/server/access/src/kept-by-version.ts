import { type Clock, type DataVersions, dayInShanghai } from '@wanchuang/server-platform';

interface Kept<T> {
  readonly value: T;
  readonly readAt: number;
  readonly version: bigint;
  readonly day: string;
}

const secondsKept = 5;
const mostKept = 10_000;

interface Options {
  readonly clock: Clock;
  /** What is kept holds for one version of the data: whatever it rests on changes with an event. */
  readonly versions: Pick<DataVersions, 'known'>;
}

/** Keeps what was read for some seconds, as long as the data and the day stay the same. */
export class KeptByVersion<T> {
  private readonly kept = new Map<string, Kept<T>>();

  constructor(private readonly options: Options) {}

  /** @param read is asked where nothing is kept, or may be kept no more */
  async get(key: string, read: () => Promise<T>): Promise<T> {
    const { clock, versions } = this.options;
    const now = clock.now();
    const [readAt, day, version] = [now.getTime(), dayInShanghai(now), versions.known];
    const kept = this.kept.get(key);
    const isFresh = kept && readAt - kept.readAt < secondsKept * 1000 && kept.day === day;
    if (isFresh && version !== null && kept.version === version) return kept.value;
    const value = await read();
    this.kept.delete(key);
    // as of before it was read: what was committed meanwhile outdates it
    if (version !== null) this.keep(key, { value, readAt, version, day });
    return value;
  }

  forget(key: string): void {
    this.kept.delete(key);
  }

  private keep(key: string, kept: Kept<T>): void {
    this.kept.set(key, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
