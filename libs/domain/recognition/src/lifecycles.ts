import { applicationLifecycle } from './application-lifecycle';
import { callLifecycle } from './call';
import { deliberationLifecycle } from './deliberation';
import { noticeItemLifecycle } from './notice-item-lifecycle';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';
import { sheetLifecycle } from './sheet-lifecycle';
import { subsidyLifecycle } from './subsidy';

/** Every life cycle of recognition: checked whole at the start, drawn in the documents, walked by the tests. */
export const recognitionLifecycles = [
  callLifecycle,
  applicationLifecycle,
  panelLifecycle,
  seatLifecycle,
  deliberationLifecycle,
  sheetLifecycle,
  noticeLifecycle,
  noticeItemLifecycle,
  objectionLifecycle,
  subsidyLifecycle,
] as const;
