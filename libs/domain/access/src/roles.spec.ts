import { Role, roleLabels, scopeKindOf } from './index';

describe('roles', () => {
  it('have a name in both languages', () => {
    for (const role of Object.values(Role)) {
      expect(roleLabels[role].zh).toMatch(/\p{Script=Han}/u);
      expect(roleLabels[role].en).toMatch(/^[A-Z][a-z ]+$/);
    }
  });

  it('are held in a jurisdiction, but for those of hosts and departments', () => {
    const ofOrganisations = Object.values(Role).filter((role) => scopeKindOf(role) === 'ORGANISATION');
    expect(ofOrganisations).toEqual(['HOST_OFFICER', 'DEPARTMENT_OFFICER']);
  });
});
