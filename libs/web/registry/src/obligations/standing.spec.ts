import { obligationStanding } from './standing';

describe('how an obligation stands', () => {
  it.each([
    ['Art. 19: the day before it is due', '2027-01-30', null, '2027-01-29', 'OPEN'],
    ['Art. 19: on the day by which it is due', '2027-01-30', null, '2027-01-30', 'OPEN'],
    ['Art. 19: the day after', '2027-01-30', null, '2027-01-31', 'OVERDUE'],
    ['Art. 7: without a day', null, null, '2099-12-31', 'OPEN'],
    ['Art. 10: met, though late', '2027-01-30', '2027-02-05', '2027-02-06', 'DONE'],
  ] as const)('%s', (_, dueOn, doneOn, today, standing) => {
    expect(obligationStanding({ dueOn, doneOn }, today)).toBe(standing);
  });
});
