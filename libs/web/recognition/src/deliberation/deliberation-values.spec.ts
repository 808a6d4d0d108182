import { decisionName, itemsOf, reasonName, withoutReason } from './deliberation-values';

const typed: Readonly<Record<string, string>> = {
  [decisionName('application_1')]: 'APPROVE',
  [decisionName('application_2')]: 'REFUSE',
  [reasonName('application_2')]: ' \n',
  [decisionName('application_3')]: 'NONE',
};
const items = itemsOf(
  ['application_1', 'application_2', 'application_3', 'application_4'],
  (name) => typed[name] ?? '',
);

describe('what a meeting decides', () => {
  it('is what was chosen; what is left for another meeting is not in it', () => {
    expect(items).toEqual([
      { applicationId: 'application_1', decision: 'APPROVE', reason: '' },
      { applicationId: 'application_2', decision: 'REFUSE', reason: '' },
    ]);
  });

  it('lacks a reason where it refuses and says nothing', () => {
    expect(withoutReason(items)).toEqual(['application_2']);
  });
});
