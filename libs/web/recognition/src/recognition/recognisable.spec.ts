import type { NoticeRecordFragment } from '../notice/notice.generated';
import { recognisable } from './recognisable';

type Item = NoticeRecordFragment['items'][number];

const item = (
  name: string,
  state: Item['state'],
  application: Partial<NonNullable<Item['application']>> = {},
): Item => ({
  id: `noticeItem_${name}`,
  name,
  state,
  host: { id: 'organisation_1', name: '虚拟企业', nameEn: null },
  center: null,
  application: { id: `application_${name}`, state: 'IN_NOTICE', barredUntil: null, ...application },
});

describe('what of a notice can be recognised', () => {
  const { through, heldBack } = recognisable([
    item('listed', 'LISTED'),
    item('cleared', 'CLEARED'),
    item('held', 'HELD_BACK'),
    item('struck', 'STRUCK_OUT', { state: 'STRUCK_OUT' }),
    item('withdrawn', 'LISTED', { state: 'WITHDRAWN' }),
    item('recognised', 'LISTED', { state: 'RECOGNISED' }),
    item('barred', 'LISTED', { barredUntil: '2027-01-01' }),
  ]);

  it('Art. 9(4): what no objection holds back; Art. 24: unless its host is barred', () => {
    expect(through.map(({ name }) => name)).toEqual(['listed', 'cleared']);
  });

  it('Art. 9(4): an objection holds back what it names alone', () => {
    expect(heldBack.map(({ name }) => name)).toEqual(['held']);
  });
});
