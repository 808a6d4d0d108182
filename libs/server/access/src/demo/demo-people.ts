import { appendPersonEvent } from '../person/person-event';
import { Role, roleLabels, scopeKindOf } from '@wanchuang/domain-access';
import { type Database, type Reader, type Transaction } from '@wanchuang/server-platform';
import { insertPerson } from '../person/person.store';
import { insertHolding } from '../person/role-holding.store';
import { hashPassword } from '../sign-in/password-hash';
import { demoPassword } from './demo-account';

interface DemoScopes {
  /** The first district that has a center. */
  readonly districtId: number;
  readonly nationId: number;
  readonly hostId: number;
  readonly departmentId: number;
}

const firstDay = '2024-04-18'; // the regulation's first

/**
 * One synthetic person per role, all with the demo password, where the demo data was loaded and nobody was added yet.
 * Never among real data, which no `demo.loaded` tells of. @returns how many were added
 */
export async function loadDemoPeople(database: Database): Promise<number> {
  if (!(await isWanted(database.reader()))) return 0;
  const hash = await hashPassword(demoPassword);
  return database.transact('system', async (tx) => {
    await tx.lockEventChain();
    if (!(await isWanted(tx))) return 0; // another node that starts has added them meanwhile
    const [scopes] = await tx.rows<DemoScopes>(
      `SELECT center.jurisdiction_id AS "districtId", host_id AS "hostId", department_id AS "departmentId",
         (SELECT id FROM jurisdiction WHERE code = 'CN') AS "nationId"
       FROM center WHERE department_id IS NOT NULL AND host_id IS NOT NULL
         AND jurisdiction_id IN (SELECT descendant_id FROM jurisdiction_closure JOIN jurisdiction ON jurisdiction.id = ancestor_id WHERE code = 'CN')
       ORDER BY center.id LIMIT 1`,
    );
    if (!scopes) return 0;
    const roles = Object.values(Role);
    for (const role of roles) await addPerson(tx, role, scopes, hash);
    return roles.length;
  });
}

/** Those of the demo district who also look at open statistics, where they are loaded, and who looks after them. */
const readersOfStatistics: readonly Role[] = [
  'BUREAU_OFFICER',
  'BUREAU_LEADER',
  'ANALYST',
  'EVALUATOR',
  'ADMINISTRATOR',
];

/** Gives synthetic people their role in a jurisdiction of open statistics too, unless they hold or have held it there. */
export async function loadDemoRoles(database: Database, jurisdictionCode: string): Promise<void> {
  await database.transact('system', async (tx) => {
    await tx.lockEventChain();
    const wanted = await tx.rows<{ personId: number; role: Role; placeId: number }>(
      `SELECT DISTINCT person.id AS "personId", role, place.id AS "placeId"
       FROM person JOIN role_holding held ON held.person_id = person.id JOIN jurisdiction place ON place.code = $1
       WHERE demo AND person.status = 'ACTIVE' AND role = ANY($2)
         AND NOT EXISTS (SELECT FROM role_holding other WHERE other.person_id = person.id AND other.jurisdiction_id = place.id)
       ORDER BY person.id`,
      [jurisdictionCode, readersOfStatistics],
    );
    for (const { personId, role, placeId } of wanted)
      await insertHolding(tx, personId, { role, jurisdictionId: placeId, organisationId: null, fromOn: firstDay });
  });
}

/** Whether synthetic people are there to sign in. */
export async function hasDemoPeople(database: Database): Promise<boolean> {
  const sql = `SELECT 1 FROM person WHERE demo AND status = 'ACTIVE' LIMIT 1`;
  return (await database.reader().rows(sql)).length > 0;
}

async function isWanted(reader: Reader): Promise<boolean> {
  const [row] = await reader.rows<{ wanted: boolean }>(
    `SELECT EXISTS (SELECT FROM event WHERE type = 'demo.loaded')
       AND NOT EXISTS (SELECT FROM event WHERE type = 'demo.person_added') AS wanted`,
  );
  return row?.wanted ?? false;
}

/** Those whose scope is the whole tree; the others' is the district. */
const ofTheNation: readonly Role[] = ['ADMINISTRATOR', 'BUREAU_LEADER', 'ANALYST'];

async function addPerson(tx: Transaction, role: Role, scopes: DemoScopes, hash: string): Promise<void> {
  const organisation = role === 'HOST_OFFICER' ? scopes.hostId : scopes.departmentId;
  const ofOrganisation = scopeKindOf(role) === 'ORGANISATION';
  const place = ofTheNation.includes(role) ? scopes.nationId : scopes.districtId;
  const name = `${roleLabels[role].zh}（虚拟）`;
  const email = `${role.toLowerCase().replace('_', '.')}@demo.invalid`;
  const scope = ofOrganisation ? { organisationIds: [organisation] } : { jurisdictionId: place };
  await insertDemoPerson(tx, { name, email, role, ...scope }, hash);
}

/** A further synthetic person, who signs in like the others. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly jurisdictionId?: number;
  /** Whose officer it is; that of the first is where they work. */
  readonly organisationIds?: readonly number[];
}

/** Adds synthetic people beside the one of each role. @returns their numbers, in the same order */
export async function addDemoPeople(tx: Transaction, people: readonly DemoPerson[]): Promise<number[]> {
  const hash = await hashPassword(demoPassword);
  const added: number[] = [];
  for (const person of people) added.push(await insertDemoPerson(tx, person, hash));
  return added;
}

async function insertDemoPerson(
  tx: Transaction,
  { name, email, role, jurisdictionId, organisationIds = [] }: DemoPerson,
  hash: string,
): Promise<number> {
  const person = { name, email, phone: null, organisationId: organisationIds[0] ?? null, language: 'zh' } as const;
  const id = await insertPerson(tx, person, { status: 'ACTIVE', demo: true });
  await tx.rows('INSERT INTO password (person_id, hash, changed_at) VALUES ($1, $2, $3)', [id, hash, tx.at]);
  await appendPersonEvent(tx, id, { type: 'demo.person_added', payload: { role } });
  const scopes = jurisdictionId === undefined ? organisationIds : [null];
  for (const organisationId of scopes)
    await insertHolding(tx, id, { role, jurisdictionId: jurisdictionId ?? null, organisationId, fromOn: firstDay });
  return id;
}
