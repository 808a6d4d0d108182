import { type Actor as Rights, type Holding, type Role, rulesOf } from '@wanchuang/domain-access';
import { accessOf, type Actor } from '@wanchuang/server-platform';

/** Somebody who has signed in and holds a role in a jurisdiction, or of an organisation. */
export const actorWith = (
  personId: number,
  role: Role,
  { jurisdictionId = null, organisationId = null }: Partial<Omit<Holding, 'role'>>,
): Actor => {
  const holdings: Holding[] = [{ role, jurisdictionId, organisationId }];
  const rights: Rights = { personId, holdings, below: {}, today: '2026-06-30' };
  return { personId, sessionId: 1, roles: holdings, rights, access: accessOf(rulesOf(rights)) };
};
