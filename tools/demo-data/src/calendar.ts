import type { Random } from './prng';

const dayLength = 86_400_000;

/** Days already written out: some thousand, asked for millions of times. */
const writtenDays = new Map<number, string>();

function writeDay(time: number): string {
  const written = writtenDays.get(time) ?? new Date(time).toISOString().slice(0, 10);
  writtenDays.set(time, written);
  return written;
}

/** `YYYY-MM-DD` so many days later. */
export function addDays(date: string, days: number): string {
  return writeDay(Date.parse(date) + days * dayLength);
}

/** A day from the first to the last, both included. */
export function dayBetween(random: Random, first: string, last: string): string {
  const span = Math.round((Date.parse(last) - Date.parse(first)) / dayLength);
  return addDays(first, random.integer(0, Math.max(0, span)));
}

/** The later of two days: they compare as text. */
export const laterOf = (a: string, b: string): string => (a > b ? a : b);

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A moment of that day within office hours in Shanghai, as PostgreSQL reads it. */
export function officeHours(random: Random, date: string): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date}T${twoDigits(random.integer(9, 17))}:${twoDigits(random.integer(0, 59))}:00+08:00`;
}
