import { obligationStanding } from './standing';

describe('how an obligation stands', () => {
  it.each([
    ['Art. 19: the day before it is due', 'ANNUAL_REPORT', '2027-01-30', null, '2027-01-29', 'OPEN'],
    ['Art. 19: on the day by which it is due', 'ANNUAL_REPORT', '2027-01-30', null, '2027-01-30', 'OPEN'],
    ['Art. 19: the day after', 'ANNUAL_REPORT', '2027-01-30', null, '2027-01-31', 'OVERDUE'],
    [
      'Art. 10: after the reminder, for which the clause sets no day',
      'BOARD_FILING',
      '2027-01-16',
      null,
      '2027-01-17',
      'REMINDED',
    ],
    ['Art. 10: the same of the committee', 'COMMITTEE_FILING', '2027-01-16', null, '2027-01-17', 'REMINDED'],
    ['Art. 7: without a day', 'CHARTER', null, null, '2099-12-31', 'OPEN'],
    ['Art. 10: met, though late', 'BOARD_FILING', '2027-01-16', '2027-02-05', '2027-02-06', 'DONE'],
  ] as const)('%s', (_, kind, dueOn, doneOn, today, standing) => {
    expect(obligationStanding({ kind, dueOn, doneOn }, today)).toBe(standing);
  });
});
