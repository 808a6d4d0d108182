import { declarationsOf, wantedOf } from './declarations';

const [first, second] = ['application_1', 'application_2'];
const none = { hasConflict: false, reason: '' };

describe('Art. 9(3): declarations of an expert', () => {
  it('are wanted of each application, with a reason where there is a conflict', () => {
    expect(wantedOf([first, second], { [first]: none })).toBe('declareFirst');
    expect(wantedOf([first, second], { [first]: none, [second]: { hasConflict: true, reason: ' ' } })).toBe(
      'reasonFirst',
    );
    expect(wantedOf([first, second], { [first]: none, [second]: { hasConflict: true, reason: '顾问' } })).toBeNull();
  });

  it('are sent without a reason that was typed before the conflict was taken back, and of no other application', () => {
    const declared = { [first]: { hasConflict: false, reason: '顾问' }, application_9: none };
    expect(declarationsOf([first], declared)).toEqual([{ applicationId: first, hasConflict: false, reason: null }]);
  });
});
