import { applicationLifecycle } from './application-lifecycle';
import { callLifecycle } from './call';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';
import { sheetLifecycle } from './sheet-lifecycle';

/** Every life cycle of recognition: checked whole at the start, drawn in the documents, walked by the tests. */
export const recognitionLifecycles = [
  callLifecycle,
  applicationLifecycle,
  panelLifecycle,
  seatLifecycle,
  sheetLifecycle,
  noticeLifecycle,
  objectionLifecycle,
] as const;
