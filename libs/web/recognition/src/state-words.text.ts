import {
  applicationLifecycle,
  conclusionLabels,
  evidenceSlotLabels,
  expertKindLabels,
  panelLifecycle,
  seatLifecycle,
  sheetCriteria,
  sheetLifecycle,
  tieKindLabels,
} from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

// the life cycle's own words, so that a button says what the server does
export const applicationStateText = defineText('applicationState', applicationLifecycle.states);
export const applicationStepText = defineText('applicationStep', applicationLifecycle.steps);
export const evidenceSlotText = defineText('evidenceSlot', evidenceSlotLabels);
export const panelStateText = defineText('panelState', panelLifecycle.states);
export const seatStateText = defineText('seatState', seatLifecycle.states);
export const sheetStateText = defineText('sheetState', sheetLifecycle.states);
export const expertKindText = defineText('expertKind', expertKindLabels);
export const tieKindText = defineText('tieKind', tieKindLabels);
export const conclusionText = defineText('conclusion', conclusionLabels);
export const criterionText = defineText('sheetCriterion', {
  direction: sheetCriteria.direction.words,
  keyTasks: sheetCriteria.keyTasks.words,
  safeguards: sheetCriteria.safeguards.words,
  team: sheetCriteria.team.words,
  results: sheetCriteria.results.words,
});
