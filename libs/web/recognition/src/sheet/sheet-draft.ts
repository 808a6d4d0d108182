import {
  allCriteria,
  type Conclusion,
  isScore,
  type SheetContent,
  type SheetCriterion,
  type SheetScores,
} from '@wanchuang/domain-recognition';
import { isRecord } from '../application/draft/draft-store';
import type { OwnSheetFragment } from './sheet.generated';

/** A sheet as it is written: each score a field of its own, so that two windows do not get in each other's way. */
export type SheetDraft = Readonly<Record<SheetCriterion, number | null>> & Omit<SheetContent, 'scores'>;

export const sheetFields = [
  ...allCriteria,
  'directionOpinion',
  'keyTasksOpinion',
  'safeguardsOpinion',
  'conclusion',
] as const;

const isConclusion = (value: unknown): value is Conclusion =>
  value === 'SUPPORT' || value === 'REVISE' || value === 'OPPOSE';

const scoreOf = (criterion: SheetCriterion, value: unknown): number | null =>
  typeof value === 'number' && isScore(criterion, value) ? value : null;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A draft out of what was kept; null where it is none. */
export function sheetDraftOf(value: unknown): SheetDraft | null {
  if (!isRecord(value)) return null;
  return {
    direction: scoreOf('direction', value['direction']),
    keyTasks: scoreOf('keyTasks', value['keyTasks']),
    safeguards: scoreOf('safeguards', value['safeguards']),
    team: scoreOf('team', value['team']),
    results: scoreOf('results', value['results']),
    directionOpinion: textOf(value['directionOpinion']),
    keyTasksOpinion: textOf(value['keyTasksOpinion']),
    safeguardsOpinion: textOf(value['safeguardsOpinion']),
    conclusion: isConclusion(value['conclusion']) ? value['conclusion'] : null,
  };
}

/** What the server holds, as it is written. */
export function draftOfSheet(sheet: OwnSheetFragment): SheetDraft {
  const points = (criterion: SheetCriterion): number | null =>
    sheet.scores.find((one) => one.criterion === criterion)?.points ?? null;
  const { directionOpinion, keyTasksOpinion, safeguardsOpinion, conclusion } = sheet;
  return {
    direction: points('direction'),
    keyTasks: points('keyTasks'),
    safeguards: points('safeguards'),
    team: points('team'),
    results: points('results'),
    directionOpinion,
    keyTasksOpinion,
    safeguardsOpinion,
    conclusion,
  };
}

/** Points as far as they are given. */
export const scoresOfDraft = (draft: SheetDraft): SheetScores =>
  Object.fromEntries(
    allCriteria.flatMap((criterion) => (draft[criterion] === null ? [] : [[criterion, draft[criterion]]])),
  );

/** As the rules look at it. */
export const contentOf = (draft: SheetDraft): SheetContent => {
  const { directionOpinion, keyTasksOpinion, safeguardsOpinion, conclusion } = draft;
  return { scores: scoresOfDraft(draft), directionOpinion, keyTasksOpinion, safeguardsOpinion, conclusion };
};
