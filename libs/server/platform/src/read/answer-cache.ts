/** An answer as it went out, with the data and the day that it was made of. */
interface Answer {
  version: bigint;
  day: string;
  body: Buffer;
}

export interface AnswerCacheOptions {
  /** Most bytes of answers and keys. */
  bytes?: number;
  /** Most answers, however small. */
  entries?: number;
}

export interface AnswerCacheMetrics {
  hits: number;
  misses: number;
  /** Of answers and keys, now. */
  bytes: number;
  entries: number;
}

/** A single answer, with its key, may take this part of the whole. */
const largestShare = 1 / 8;
/** What an entry costs beside its body and key, about; so that many tiny answers are counted too. */
const overhead = 200;

const weightOf = (key: string, { body }: Answer): number => body.byteLength + key.length * 2 + overhead;

const isOlder = (one: Answer, { version, day }: { version: bigint; day: string }): boolean =>
  one.version < version || (one.version === version && one.day < day);

/** Answers of one version of the data and one day (`YYYY-MM-DD`); bounded, the least recently used goes first. */
export class AnswerCache {
  private readonly limit: Required<AnswerCacheOptions>;
  /** In the order of use: the least recent first. */
  private readonly answers = new Map<string, Answer>();
  private readonly counts = { hits: 0, misses: 0 };
  private bytes = 0;

  constructor({ bytes = 64 * 1024 * 1024, entries = 20_000 }: AnswerCacheOptions = {}) {
    this.limit = { bytes, entries };
  }

  /** The body, if it was made of exactly this version and day; an answer that is older is dropped. */
  get(key: string, version: bigint, day: string): Buffer | null {
    const answer = this.answers.get(key);
    if (!answer || answer.version !== version || answer.day !== day) {
      if (answer && isOlder(answer, { version, day })) this.drop(key);
      this.counts.misses += 1;
      return null;
    }
    this.answers.delete(key);
    this.answers.set(key, answer);
    this.counts.hits += 1;
    return answer.body;
  }

  /** Keeps the body, unless it is too large or a newer answer is there. */
  put(key: string, version: bigint, day: string, body: Buffer): void {
    const answer = { version, day, body };
    const present = this.answers.get(key);
    if (present && isOlder(answer, present)) return;
    this.drop(key);
    const weight = weightOf(key, answer);
    if (weight > this.limit.bytes * largestShare) return;
    this.answers.set(key, answer);
    this.bytes += weight;
    this.shrink();
  }

  /** Forgets every answer: for when versions may start to mean something else, such as after the database was replaced. */
  clear(): void {
    this.answers.clear();
    this.bytes = 0;
  }

  /** Counts since the start, and the size now. */
  get metrics(): AnswerCacheMetrics {
    return { ...this.counts, bytes: this.bytes, entries: this.answers.size };
  }

  private drop(key: string): void {
    const answer = this.answers.get(key);
    if (!answer) return;
    this.answers.delete(key);
    this.bytes -= weightOf(key, answer);
  }

  private shrink(): void {
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.limit.bytes && this.answers.size <= this.limit.entries) return;
      this.drop(oldest);
    }
  }
}
