import { Role, scopeKindOf } from '@wanchuang/domain-access';
import type { Row, SeedKit } from './seed-kit';
import type { Registry } from './seed-places';

const statuses = ['ACTIVE', 'INVITED', 'SUSPENDED', 'ERASED', 'ACTIVE'] as const;
const names = [
  '张三（虚构）',
  '李四（虚构）',
  'Ännchen of the tests',
  "O'Brien \\ 100%",
  '张三（虚构）',
  '🧪 员',
  '李 四',
];

/** People in every state, of organisations and of none, with roles that are held, were, and will be. All are invented. */
export const seedPeople = async (kit: SeedKit, { places, hosts, departments }: Registry): Promise<void> => {
  const { insert, oneOf } = kit;
  const organisations = [...hosts, ...Object.values(departments)];
  const roles = Object.values(Role);
  for (let index = 0; index < 24; index += 1) {
    const status = statuses[index % statuses.length] ?? 'ACTIVE';
    const isErased = status === 'ERASED';
    const person = await insert('person', {
      name: isErased ? null : oneOf(names),
      email: isErased ? null : `person.${index}@example.org`,
      phone: isErased || index % 3 === 0 ? null : `1380000${String(index).padStart(4, '0')}`,
      organisation_id: isErased || index % 4 === 0 ? null : oneOf(organisations),
      language: index % 2 === 0 ? 'zh' : 'en',
      status,
      demo: !isErased && index % 5 === 0,
      version: 1 + (index % 3),
    });
    for (let held = 0; held < index % 4; held += 1) {
      const role = roles[(index + held) % roles.length] ?? 'ANALYST';
      const scope: Row =
        scopeKindOf(role) === 'ORGANISATION'
          ? { organisation_id: oneOf(organisations) }
          : { jurisdiction_id: oneOf(Object.values(places)) };
      const until = [null, '2026-06-30', '2026-07-01', '2025-01-01'][(index + held) % 4] ?? null;
      const days = { from_on: until === null && index % 7 === 0 ? '2026-07-15' : '2024-05-01', until_on: until };
      await insert('role_holding', { person_id: person, role, ...scope, ...days });
    }
  }
};
