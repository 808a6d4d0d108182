const units = ['B', 'KB', 'MB', 'GB'] as const;

/** A size as a person reads it: 1.4 MB. */
export const fileSize = (bytes: number): string => {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  const value = bytes / 1024 ** power;
  const digits = power === 0 || value >= 100 || Number.isInteger(value) ? 0 : 1;
  return `${value.toFixed(digits)} ${units[power] ?? 'B'}`;
};
