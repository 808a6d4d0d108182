/** Time is injected: rules never ask the machine. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and re-runs. */
export const fixedClock = (instant: string): Clock => ({ now: () => new Date(instant) });

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. Shanghai has kept UTC+8 without summer time since 1992. */
export const dayInShanghai = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
