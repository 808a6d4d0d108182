import type { NoticeRecordFragment } from '../notice/notice.generated';

type Item = NoticeRecordFragment['items'][number];

/** What of a notice's list can be recognised when its period is over, and what an open objection holds back (Art. 9(4)). */
export function recognisable(items: readonly Item[]): {
  readonly through: readonly Item[];
  readonly heldBack: readonly Item[];
} {
  const inNotice = items.filter(({ application }) => application?.state === 'IN_NOTICE');
  return {
    through: inNotice.filter(
      ({ state, application }) => (state === 'LISTED' || state === 'CLEARED') && application?.barredUntil === null,
    ),
    heldBack: inNotice.filter(({ state }) => state === 'HELD_BACK'),
  };
}
