const dayLength = 86_400_000;

/** The day of an instant in Asia/Shanghai, counted from 1970. */
const dayNumber = (instant: Date): number => Math.floor((instant.getTime() + 8 * 3_600_000) / dayLength);

/** Calendar days between two instants, as the clocks of Asia/Shanghai turn them. */
export const daysBetween = (from: Date, to: Date): number => dayNumber(to) - dayNumber(from);
