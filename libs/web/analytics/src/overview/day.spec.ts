import { dayOf } from './day';

it.each([
  { instant: '2026-01-30T15:59:59Z', day: '2026-01-30' },
  { instant: '2026-01-30T16:00:00Z', day: '2026-01-31' },
])('takes $instant for $day in Shanghai', ({ instant, day }) => {
  expect(dayOf(instant)).toBe(day);
});
