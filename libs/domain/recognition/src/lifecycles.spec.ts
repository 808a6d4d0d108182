import { lifecycleFaults } from '@wanchuang/domain-lifecycle';
import { applicationLifecycle } from './application-lifecycle';
import { callLifecycle } from './call';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';

describe('the life cycles of recognition', () => {
  it('are sound', () => {
    expect([
      ...lifecycleFaults(callLifecycle),
      ...lifecycleFaults(applicationLifecycle),
      ...lifecycleFaults(panelLifecycle),
      ...lifecycleFaults(seatLifecycle),
      ...lifecycleFaults(noticeLifecycle),
      ...lifecycleFaults(objectionLifecycle),
    ]).toEqual([]);
  });
});
