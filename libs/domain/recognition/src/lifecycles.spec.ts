import { lifecycleFaults } from '@wanchuang/domain-lifecycle';
import { applicationLifecycle } from './application-lifecycle';
import { callLifecycle } from './call';
import { deliberationLifecycle } from './deliberation';
import { noticeItemLifecycle } from './notice-item-lifecycle';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';

describe('the life cycles of recognition', () => {
  it('are sound', () => {
    expect([
      ...lifecycleFaults(callLifecycle),
      ...lifecycleFaults(applicationLifecycle),
      ...lifecycleFaults(panelLifecycle),
      ...lifecycleFaults(seatLifecycle),
      ...lifecycleFaults(deliberationLifecycle),
      ...lifecycleFaults(noticeLifecycle),
      ...lifecycleFaults(noticeItemLifecycle),
      ...lifecycleFaults(objectionLifecycle),
    ]).toEqual([]);
  });
});
