import { applicationLifecycle } from './application-lifecycle';
import { callLifecycle } from './call';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';

/** Every life cycle of recognition: checked whole at the start, drawn in the documents, walked by the tests. */
export const recognitionLifecycles = [
  callLifecycle,
  applicationLifecycle,
  panelLifecycle,
  seatLifecycle,
  noticeLifecycle,
  objectionLifecycle,
] as const;
