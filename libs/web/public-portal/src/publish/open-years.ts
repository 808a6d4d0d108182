interface Released {
  readonly year: number;
}

/**
 * The years whose figures can be published: they have figures, their reports are due (Art. 19), and they were not
 * published before. The latest first.
 * @param latestDue the last year whose reports are due
 */
export function openYears(
  years: readonly number[],
  latestDue: number,
  releases: readonly Released[],
): readonly number[] {
  return years
    .filter((year) => year <= latestDue && !releases.some((release) => release.year === year))
    .toSorted((one, other) => other - one);
}
