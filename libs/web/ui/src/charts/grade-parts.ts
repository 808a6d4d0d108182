import { textWidth } from '../plot/layout';

/** Grades of an evaluation (Art. 23), best first. */
export const gradeNames = ['EXCELLENT', 'GOOD', 'POOR'] as const;
export type GradeName = (typeof gradeNames)[number];

export type GradeCounts = Readonly<Record<GradeName, number>>;

export interface GradePart {
  readonly grade: GradeName;
  /** Shares of the row, 0–1. */
  readonly from: number;
  readonly to: number;
}

export const participantsOf = (counts: GradeCounts): number =>
  gradeNames.reduce((sum, grade) => sum + counts[grade], 0);

/** The parts of a row of 100 %; a grade that nobody has takes no room. */
export function gradeParts(counts: GradeCounts): readonly GradePart[] {
  const participants = Math.max(1, participantsOf(counts));
  const before = (grade: GradeName): number =>
    gradeNames.slice(0, gradeNames.indexOf(grade)).reduce((sum, better) => sum + counts[better], 0);
  return gradeNames.map((grade) => ({
    grade,
    from: before(grade) / participants,
    to: (before(grade) + counts[grade]) / participants,
  }));
}

export interface GradeHead {
  readonly grade: GradeName;
  readonly x: number;
  readonly anchor: 'start' | 'end';
}

/** Where the names of the grades stand above a row: each where its part begins, the last at the end, none over another. */
export function gradeHeads(
  counts: GradeCounts,
  labels: Readonly<Record<GradeName, string>>,
  xOf: (share: number) => number,
  fontSize: number,
): readonly GradeHead[] {
  const width = (grade: GradeName): number => textWidth(labels[grade], fontSize) + fontSize;
  const [, good] = gradeParts(counts);
  const goodAt = Math.max(xOf(good?.from ?? 0), xOf(0) + width('EXCELLENT'));
  const poorEnd = Math.max(xOf(1), goodAt + width('GOOD') + width('POOR') - fontSize);
  return [
    { grade: 'EXCELLENT', x: xOf(0), anchor: 'start' },
    { grade: 'GOOD', x: goodAt, anchor: 'start' },
    { grade: 'POOR', x: poorEnd, anchor: 'end' },
  ];
}
