import type { Words } from '@wanchuang/domain-lifecycle';

interface Criterion {
  /** Most points; all together make 100. */
  readonly points: number;
  readonly words: Words;
}

/**
 * What an expert gives points for. Direction, key tasks and safeguards are what the panel is asked about; no clause weighs
 * them: this table is the bureau's own.
 */
export const sheetCriteria = {
  direction: { points: 25, words: { zh: '发展方向', en: 'Direction' } },
  keyTasks: { points: 25, words: { zh: '重点任务', en: 'Key tasks' } },
  safeguards: { points: 15, words: { zh: '保障措施', en: 'Safeguards' } },
  team: { points: 20, words: { zh: '团队与条件', en: 'Team and conditions' } },
  results: { points: 15, words: { zh: '成果与转化', en: 'Results and their transfer' } },
} as const satisfies Readonly<Record<string, Criterion>>;
export type SheetCriterion = keyof typeof sheetCriteria;

export const isSheetCriterion = (name: string): name is SheetCriterion => Object.hasOwn(sheetCriteria, name);

/** In the order in which they are asked. */
export const allCriteria: readonly SheetCriterion[] = Object.keys(sheetCriteria).filter(isSheetCriterion);

/** What an expert, or the panel, concludes of an application. */
export const conclusionLabels = {
  SUPPORT: { zh: '同意', en: 'Support' },
  REVISE: { zh: '修改完善后再论证', en: 'Revise' },
  OPPOSE: { zh: '不同意', en: 'Oppose' },
} as const;
export type Conclusion = keyof typeof conclusionLabels;

/** Longest opinion, in characters. */
export const longestOpinion = 4000;

export type SheetScores = Readonly<Partial<Record<SheetCriterion, number>>>;

/** One expert's sheet on one application (Art. 9(3)). */
export interface SheetContent {
  readonly scores: SheetScores;
  readonly directionOpinion: string;
  readonly keyTasksOpinion: string;
  readonly safeguardsOpinion: string;
  readonly conclusion: Conclusion | null;
}

/** Whether the points can be given: whole ones, from none to the most. */
export const isScore = (criterion: SheetCriterion, points: number): boolean =>
  Number.isInteger(points) && points >= 0 && points <= sheetCriteria[criterion].points;

/** What is missing before the sheet can be handed in, by name; a draft may lack anything. */
export const missingOfSheet = ({ scores, ...sheet }: SheetContent): string[] => [
  ...allCriteria.filter((criterion) => scores[criterion] === undefined),
  ...(['directionOpinion', 'keyTasksOpinion', 'safeguardsOpinion'] as const).filter(
    (name) => sheet[name].trim() === '',
  ),
  ...(sheet.conclusion === null ? ['conclusion'] : []),
];

/** 0 to 100; null while a score is missing. */
export const totalOf = (scores: SheetScores): number | null =>
  allCriteria.reduce<number | null>((sum, criterion) => {
    const points = scores[criterion];
    return sum === null || points === undefined ? null : sum + points;
  }, 0);

const sumOf = (totals: readonly number[]): number => totals.reduce((sum, total) => sum + total, 0);

/** The mean in hundredths of a point as a decimal string, half up; null where there is no sheet. For show: never compared. */
export function meanOf(totals: readonly number[]): string | null {
  if (totals.length === 0) return null;
  const hundredths = Math.floor((sumOf(totals) * 200 + totals.length) / (2 * totals.length));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** Whether the mean reaches the mark: exact, before it is rounded. */
export const meetsMean = (totals: readonly number[], mark: number): boolean =>
  totals.length > 0 && sumOf(totals) >= mark * totals.length;
