import type { ApplicationState } from '@wanchuang/web-client';
import type { QueueRowFragment } from './queue.generated';

type Row = Pick<QueueRowFragment, 'viewerCan' | 'state'>;

/** What the viewer may do next with an application: the host writes, the department recommends. */
export function nextStep({ viewerCan, state }: Row): 'write' | 'mend' | 'recommend' | 'look' {
  if (viewerCan.write) return state === 'RETURNED' ? 'mend' : 'write';
  return viewerCan.recommend || viewerCan.decline ? 'recommend' : 'look';
}

const handling = {
  SUBMITTED: 'waitsForDepartment',
  RETURNED: 'waitsForHost',
  RECOMMENDED: 'toPanel',
  IN_CONSULTATION: 'waitsForPanel',
  CONSULTED: 'toMeeting',
  APPROVED: 'toNotice',
  IN_NOTICE: 'waitsForNotice',
} as const satisfies Partial<Record<ApplicationState, string>>;

const isHandled = (state: string): state is keyof typeof handling => Object.hasOwn(handling, state);

/** What the bureau does next with an application, or whom it waits for; what has ended is only read. */
export const nextHandling = ({ state }: Row): (typeof handling)[keyof typeof handling] | 'look' =>
  isHandled(state) ? handling[state] : 'look';
