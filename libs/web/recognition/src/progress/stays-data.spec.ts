import { staysView } from './stays-data';
import type { StateStay } from './use-progress';

const stay = (state: StateStay['state'], others: Partial<StateStay> = {}): StateStay => ({
  state,
  finished: 0,
  min: null,
  p25: null,
  median: null,
  p75: null,
  max: null,
  medianOfAllCalls: null,
  waiting: 0,
  overMedian: 0,
  longestWaiting: null,
  ...others,
});
const submitted = stay('SUBMITTED', {
  finished: 5,
  min: '2',
  p25: '3',
  median: '4',
  p75: '6',
  max: '8',
  medianOfAllCalls: '5',
  waiting: 4,
  overMedian: 1,
  longestWaiting: 29,
});
const consultation = stay('IN_CONSULTATION', {
  finished: 2,
  min: '10',
  p25: '11.5',
  median: '13',
  p75: '14.5',
  max: '16',
  medianOfAllCalls: '12.5',
  waiting: 3,
  overMedian: 2,
  longestWaiting: 40,
});
const stays = [submitted, consultation, stay('CONSULTED', { waiting: 2, longestWaiting: 1 }), stay('APPROVED')];

const spring = { call: '春季通知', isOneCall: true };

it('says which step takes longest, and where most wait longer than the median', () => {
  expect(staysView(stays, spring, 'zh').sentence).toBe(
    '“**咨询论证中**”停留最长，中位数**13天**（全部通知12.5天）；现有**3件**停留超过中位数，最多在“**咨询论证中**”（2件）。',
  );
  const [one] = stays;
  expect(staysView(one ? [{ ...one, overMedian: 0, medianOfAllCalls: '4' }] : [], spring, 'en').sentence).toBe(
    '**Submitted** takes longest, a median of **4 days**; none waits longer than the median.',
  );
  expect(staysView([stay('SUBMITTED', { waiting: 1, longestWaiting: 0 })], spring, 'zh').sentence).toBe(
    '还没有走完的步骤；没有停留超过中位数的申报。',
  );
});

it('names all that take longest and all where most wait, where several are equal', () => {
  const even = [submitted, { ...consultation, median: '4', overMedian: 1 }];
  expect(staysView(even, spring, 'zh').sentence).toBe(
    '“**待部门推荐**”、“**咨询论证中**”停留最长，中位数均为**4天**；现有**2件**停留超过中位数，最多在“**待部门推荐**”、“**咨询论证中**”（各1件）。',
  );
});

it('draws a box for each state with stays that are over, on whole days from zero', () => {
  const { boxes, ticks } = staysView(stays, spring, 'zh');
  expect(boxes).toEqual([
    {
      key: 'SUBMITTED',
      label: '待部门推荐',
      min: 2,
      p25: 3,
      median: 4,
      p75: 6,
      max: 8,
      previousMedian: 5,
      note: '4天',
    },
    {
      key: 'IN_CONSULTATION',
      label: '咨询论证中',
      min: 10,
      p25: 11.5,
      median: 13,
      p75: 14.5,
      max: 16,
      previousMedian: 12.5,
      note: '13天',
    },
  ]);
  expect(ticks).toEqual([0, 5, 10, 15, 20]);
});

it('draws no ring of all calls where they are what the boxes are of', () => {
  const { boxes, title } = staysView(stays, { call: '全部通知', isOneCall: false }, 'zh');
  expect(title).toBe('各环节停留天数（全部通知，自然日）');
  expect(boxes.map(({ previousMedian }) => previousMedian)).toEqual([null, null]);
});

it('parts those that wait by the median, and says where there is none yet', () => {
  const { waiting } = staysView(stays, spring, 'zh');
  expect(waiting.map(({ state, counts, note }) => [state, counts, note])).toEqual([
    ['SUBMITTED', { within: 3, over: 1 }, '最长29天'],
    ['IN_CONSULTATION', { within: 1, over: 2 }, '最长40天'],
    ['CONSULTED', { unmeasured: 2 }, '最长1天'],
  ]);
});

it('lists every state, with what is missing left out', () => {
  const { table } = staysView(stays, spring, 'zh');
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['待部门推荐', '5', '2', '3', '4', '6', '8', '5', '4', '1', '29'],
    ['咨询论证中', '2', '10', '11.5', '13', '14.5', '16', '12.5', '3', '2', '40'],
    ['已论证', '0', null, null, null, null, null, null, '2', '0', '1'],
    ['审议通过', '0', null, null, null, null, null, null, '0', '0', null],
  ]);
});
