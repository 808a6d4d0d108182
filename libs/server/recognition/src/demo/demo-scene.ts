import { addDemoPeople, type DemoPerson, presentRights } from '@wanchuang/server-access';
import {
  Change,
  type Clock,
  type Database,
  dayInShanghai,
  globalId,
  type Reader,
  type Transaction,
} from '@wanchuang/server-platform';
import { policyOn } from '@wanchuang/server-registry';
import { demoExperts } from './demo-experts';

/** An organisation that applies. */
export interface DemoHost {
  readonly id: number;
  readonly kind: string;
  /** Who acts for it. */
  readonly officerId: number;
}

/** Where the story happens, and who takes part in it. */
interface DemoPlaces {
  readonly placeId: number;
  readonly departmentId: number;
  readonly officerId: number;
  readonly leaderId: number;
  readonly departmentOfficerId: number;
  readonly hostOfficerId: number;
  readonly expertId: number;
}

export interface DemoScene extends DemoPlaces {
  /** That of the demo host officer first. */
  readonly hosts: readonly DemoHost[];
  /** Persons: technical, technical, technical, technical, management, finance; the fourth works for a host. */
  readonly experts: readonly number[];
  readonly database: Database;
  /** Moves the clock of the story to so many days before today, at an hour of Shanghai's. */
  readonly at: (days: number, hour?: number) => void;
  /** The day of the story's clock. */
  readonly today: () => string;
  /** The instant so many days before today. */
  readonly instant: (days: number, hour?: number) => Date;
  /** A change that somebody of the story asks for. */
  readonly by: (personId: number) => Change;
}

/** What the use cases answer here: the number of what was changed. */
export const same = (_: Transaction, rowId: number): Promise<number> => Promise.resolve(rowId);

/** The version of a row that somebody has just seen. */
export async function versionOf(scene: DemoScene, table: 'application' | 'panel' | 'public_notice', id: number) {
  const [row] = await scene.database
    .reader()
    .rows<{ version: number }>(`SELECT version FROM ${table} WHERE id = $1`, [id]);
  if (!row) throw new Error(`${table} ${id} was not written`);
  return row.version;
}

const loaded = 'demo.recognition_loaded';

/** Once, where the demo's people are, and a policy is in force. */
async function isWanted(reader: Reader, placeId: number, today: string): Promise<boolean> {
  if (!(await policyOn(reader, placeId, today))) return false;
  const told = await reader.rows('SELECT FROM event WHERE type = $1 LIMIT 1', [loaded]);
  return told.length === 0;
}

/** How many organisations apply. */
const hostCount = 9;
const day = 24 * 60 * 60 * 1000;

const holderOf = (role: string): string => `(SELECT person_id FROM role_holding JOIN person ON person.id = person_id
  WHERE role = '${role}' AND demo AND status = 'ACTIVE' ORDER BY person_id LIMIT 1)`;

const findPlaces = async (reader: Reader): Promise<DemoPlaces | null> => {
  const [row] = await reader.rows<{ [K in keyof DemoPlaces]: number | null }>(
    `SELECT held.jurisdiction_id AS "placeId", held.person_id AS "officerId", ${holderOf('BUREAU_LEADER')} AS "leaderId",
       ${holderOf('DEPARTMENT_OFFICER')} AS "departmentOfficerId", ${holderOf('HOST_OFFICER')} AS "hostOfficerId",
       ${holderOf('EXPERT')} AS "expertId",
       (SELECT organisation_id FROM role_holding WHERE person_id = ${holderOf('DEPARTMENT_OFFICER')} ORDER BY id LIMIT 1) AS "departmentId"
     FROM role_holding held WHERE held.person_id = ${holderOf('BUREAU_OFFICER')} ORDER BY held.id LIMIT 1`,
  );
  return row && isWhole(row) ? row : null;
};

const isWhole = (row: { [K in keyof DemoPlaces]: number | null }): row is DemoPlaces & typeof row =>
  Object.values(row).every((id) => id !== null);

/** Those without a center apply first; the demo host officer's own comes before all. */
const findHosts = (reader: Reader, { placeId, hostOfficerId }: DemoPlaces): Promise<{ id: number; kind: string }[]> =>
  reader.rows(
    `SELECT id, kind FROM organisation WHERE jurisdiction_id = $1 AND credit_code IS NOT NULL AND closed_on IS NULL
     ORDER BY id IN (SELECT organisation_id FROM role_holding WHERE person_id = $2) DESC,
       EXISTS (SELECT FROM center WHERE host_id = organisation.id), id LIMIT $3`,
    [placeId, hostOfficerId, hostCount],
  );

const newcomers = ({ placeId }: DemoPlaces, ids: readonly number[]): DemoPerson[] => [
  {
    name: '依托单位经办人乙（虚拟）',
    email: 'host.officer2@demo.invalid',
    role: 'HOST_OFFICER',
    organisationIds: ids.slice(1, 5),
  },
  {
    name: '依托单位经办人丙（虚拟）',
    email: 'host.officer3@demo.invalid',
    role: 'HOST_OFFICER',
    organisationIds: ids.slice(5),
  },
  ...demoExperts.map(({ name, email }) => ({ name, email, role: 'EXPERT', jurisdictionId: placeId }) as const),
];

/**
 * The demo district as a stage: further synthetic experts and host officers are added, and the clock of what follows goes
 * back. @returns null where the people of the demo are not there
 */
export async function openDemoScene(today: Database, clock: Clock): Promise<DemoScene | null> {
  const places = await findPlaces(today.reader());
  if (!places) return null;
  const found = await findHosts(today.reader(), places);
  if (found.length < hostCount) return null;
  const ids = found.map(({ id }) => id);
  const added = await today.transact('system', async (tx) => {
    await tx.lockEventChain(); // another node that starts may be at it
    if (!(await isWanted(tx, places.placeId, dayInShanghai(tx.at)))) return [];
    const subject = globalId('jurisdiction', places.placeId);
    await tx.appendEvent({ type: loaded, subject, jurisdictionId: places.placeId, payload: {} });
    return addDemoPeople(tx, newcomers(places, ids));
  });
  const [second, third, ...experts] = added;
  if (second === undefined || third === undefined) return null;
  const officers = [places.hostOfficerId, second, second, second, second, third, third, third, third];
  const hosts = found.map((host, index) => ({ ...host, officerId: officers[index] ?? third }));

  const people = [places.officerId, places.leaderId, places.departmentOfficerId, places.expertId];
  const everyone = [...people, places.hostOfficerId, second, third, ...experts];
  const rights = new Map<number, NonNullable<Awaited<ReturnType<typeof presentRights>>>['rights']>();
  for (const id of everyone) {
    const present = await presentRights(today.reader(), id, clock);
    if (present) rights.set(id, present.rights);
  }

  const midnight = Math.floor((clock.now().getTime() + 8 * 60 * 60 * 1000) / day) * day - 8 * 60 * 60 * 1000;
  const instant = (days: number, hour = 10): Date => new Date(midnight - days * day + hour * 60 * 60 * 1000);
  let now = clock.now();
  const database = today.withClock({ now: () => now });
  const by = (personId: number): Change => {
    const doer = { name: globalId('person', personId), rights: rights.get(personId) ?? null };
    return new Change(database, doer, { key: null, name: 'demo', args: {} });
  };
  const at = (days: number, hour?: number): void => {
    now = instant(days, hour);
  };
  const story = { database, at, today: () => dayInShanghai(now), instant, by };
  return { ...places, ...story, hosts, experts: [places.expertId, ...experts] };
}
