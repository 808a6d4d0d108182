import { hasRows, personalSights, sightsOf } from './visibility';

describe('who sees a type', () => {
  it('is read from the rules of access: everyone what the public sees all of', () => {
    expect(sightsOf('Jurisdiction')).toEqual([{ who: 'PUBLIC', reach: 'ALL' }]);
  });

  it('names those who see rows of their own scope, and leaves out whoever sees none', () => {
    expect(sightsOf('ImportRun')).toEqual([
      { who: 'BUREAU_OFFICER', reach: 'SOME' },
      { who: 'BUREAU_LEADER', reach: 'SOME' },
    ]);
  });

  it('names no role that adds nothing to having signed in', () => {
    expect(sightsOf('Person').map(({ who }) => who)).toEqual([
      'SIGNED_IN',
      'BUREAU_OFFICER',
      'BUREAU_LEADER',
      'ADMINISTRATOR',
    ]);
  });

  it('knows personal data: oneself in full, the administrator in part', () => {
    expect(personalSights('Person.email')).toEqual({
      whole: [{ who: 'SIGNED_IN', reach: 'SOME' }],
      part: [{ who: 'ADMINISTRATOR', reach: 'SOME' }],
    });
    expect(personalSights('Person.name')).toBeNull();
  });

  it('has nothing to say of what stands in other objects', () => {
    expect([hasRows('YearValue'), hasRows('Center')]).toEqual([false, true]);
  });
});
