import { type Interpretation, interpretationFaults } from './interpretation';
import { inventedPolicy } from './testing';
import { wanzhouPolicy } from './wanzhou-policy';

const sound: Omit<Interpretation, 'id'> = {
  clause: 'Art. 19',
  question: { zh: '1月30日当天提交是否算按时？', en: 'Is a report of January 30 in time?' },
  ruling: { zh: '算按时。', en: 'It is.' },
  decidedOn: '2024-04-18',
  effect: 'ANNUAL_REPORT_DUE_DAY_ITSELF_IN_TIME',
};

describe('Art. 27: an interpretation', () => {
  it('can be recorded of a clause, with an effect of that clause as the policy numbers it', () => {
    expect(interpretationFaults(wanzhouPolicy, sound)).toEqual([]);
    expect(interpretationFaults(inventedPolicy, { ...sound, clause: 'Art. 8', decidedOn: '2025-07-01' })).toEqual([]);
  });

  it.each([
    ['of a clause that there is not', { clause: 'Art. 29', effect: null }, ['NO_SUCH_CLAUSE']],
    ['without an English question', { question: { zh: '问', en: ' ' } }, ['NO_WORDS']],
    ['without a Chinese ruling', { ruling: { zh: '', en: 'It is.' } }, ['NO_WORDS']],
    ['of a day that there is not', { decidedOn: '2026-02-30' }, ['NO_DAY']],
    ['of the day before the policy', { decidedOn: '2024-04-17' }, ['BEFORE_POLICY']],
    ['that ends on its first day', { until: '2024-04-18' }, ['ENDS_BEFORE_IT_HOLDS']],
    ['with the effect of another clause', { effect: 'BAN_EXTENDS_TO_PARTY' as const }, ['EFFECT_OF_ANOTHER_CLAUSE']],
  ])('%s is refused', (_, change, faults) => {
    expect(interpretationFaults(wanzhouPolicy, { ...sound, ...change })).toEqual(faults);
  });
});
