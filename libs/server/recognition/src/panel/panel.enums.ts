import {
  conclusionLabels,
  panelLifecycle,
  seatLifecycle,
  sheetCriteria,
  sheetLifecycle,
} from '@wanchuang/domain-recognition';
import { enumOf } from '../reading/enum-of';

export const PanelStateEnum = enumOf('PanelState', 'Where a panel stands (Art. 9(3)).', panelLifecycle.states);
export const SeatStateEnum = enumOf('SeatState', 'Where a seat stands (Art. 9(3)).', seatLifecycle.states);
export const SheetStateEnum = enumOf(
  'SheetState',
  'Whether a scoring sheet is handed in (Art. 9(3)).',
  sheetLifecycle.states,
);
export const ConclusionEnum = enumOf(
  'Conclusion',
  'What an expert, or a panel, concludes of an application (Art. 9(3)).',
  conclusionLabels,
);

export const SheetCriterionEnum = enumOf(
  'SheetCriterion',
  'What an expert gives points for; no clause weighs it, the bureau does.',
  {
    direction: sheetCriteria.direction.words,
    keyTasks: sheetCriteria.keyTasks.words,
    safeguards: sheetCriteria.safeguards.words,
    team: sheetCriteria.team.words,
    results: sheetCriteria.results.words,
  },
);
