import type { Clock } from '@wanchuang/server-platform';

export interface MovingClock extends Clock {
  pass(minutes: number): void;
}

/** A clock that moves when a test says so. */
export const movingClock = (): MovingClock => {
  let now = Date.parse('2026-06-30T04:00:00Z');
  return {
    now: () => new Date(now),
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
};
