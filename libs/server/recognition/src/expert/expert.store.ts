import type { ExpertKind, TieKind } from '@wanchuang/domain-recognition';
import {
  changeRow,
  databaseFaultOf,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { numberByLot } from '../reading/by-lot';
import type { ExpertState } from './expert-state';
import { ExpertTie } from './expert-tie.entity';
import { Expert } from './expert.entity';

/** An expert as whoever changes one has to know it; ids are the database's numbers. */
export interface ExpertRow {
  readonly [property: string]: number | string | null;
  readonly id: number;
  readonly jurisdictionId: number;
  readonly personId: number;
  readonly kind: ExpertKind;
  readonly state: ExpertState;
  readonly version: number;
}

export const noExpert = (id: number, place = 'input.expertId'): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no expert ${globalId('expert', id)}`, { place });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockExpert(tx: Transaction, id: number): Promise<ExpertRow> {
  const [row] = await tx.rows<ExpertRow>(
    `SELECT id, jurisdiction_id AS "jurisdictionId", person_id AS "personId", kind, state, version
     FROM expert WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (row) return row;
  throw noExpert(id);
}

export interface NewExpert {
  readonly jurisdictionId: number;
  readonly email: string;
  readonly kind: ExpertKind;
  readonly furtherKinds: ExpertKind[];
  readonly fieldIds: number[];
  readonly title: string;
}

/** Whether a person can take a seat at a place: by the role of an expert that holds there, or above, on a day. */
export const isExpertSql = (person: string, place: string, day: string): string =>
  `(${person}.status IN ('INVITED', 'ACTIVE') AND EXISTS (
     SELECT FROM role_holding held JOIN jurisdiction_closure reach ON reach.ancestor_id = held.jurisdiction_id
     WHERE held.person_id = ${person}.id AND held.role = 'EXPERT' AND reach.descendant_id = ${place}
       AND held.from_on <= ${day} AND (held.until_on IS NULL OR held.until_on > ${day})))`;

/** Who holds the role of an expert today, there or above. @throws ExpectedError NOT_FOUND, of whoever else it may be, too */
async function expertByAddress(tx: Transaction, jurisdictionId: number, email: string): Promise<number> {
  const [person] = await tx.rows<{ id: number }>(
    `SELECT person.id FROM person WHERE person.email = lower($1) AND ${isExpertSql('person', '$2', '$3::date')}`,
    [email.trim(), jurisdictionId, dayInShanghai(tx.at)],
  );
  if (person) return person.id;
  const says = 'Nobody with this address holds the role of an expert here: an administrator gives it first';
  throw new ExpectedError('NOT_FOUND', says, { place: 'input.email' });
}

/** The event names numbers and kinds alone; the bureau reads it. */
export const appendExpertEvent = (
  tx: Transaction,
  { id, jurisdictionId }: Pick<ExpertRow, 'id' | 'jurisdictionId'>,
  type: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<string> => tx.appendEvent({ type, subject: globalId('expert', id), jurisdictionId, payload });

/** @throws ExpectedError CONFLICT for somebody who is in a pool already; NOT_FOUND */
export async function insertExpert(tx: Transaction, expert: NewExpert): Promise<number> {
  const { jurisdictionId, email, kind, furtherKinds, fieldIds, title } = expert;
  const personId = await expertByAddress(tx, jurisdictionId, email);
  const id = numberByLot();
  const [row] = await tx.rows(
    `INSERT INTO expert (id, jurisdiction_id, person_id, kind, further_kinds, field_ids, title, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'ACTIVE') ON CONFLICT (person_id) DO NOTHING RETURNING id`,
    [id, jurisdictionId, personId, kind, furtherKinds, fieldIds, title],
  );
  if (!row)
    throw new ExpectedError('CONFLICT', 'This person is in a pool of experts already', { place: 'input.email' });
  await appendExpertEvent(tx, { id, jurisdictionId }, 'expert.added', { kind, furtherKinds });
  return id;
}

export type ExpertChange = Partial<Pick<Expert, 'kind' | 'furtherKinds' | 'fieldIds' | 'title' | 'state'>>;

/** @throws ExpectedError CONFLICT for another version */
export async function changeExpert(
  tx: Transaction,
  expert: ExpertRow,
  version: number,
  set: ExpertChange,
  type = 'expert.changed',
): Promise<void> {
  await changeRow(tx, Expert, { id: expert.id, version, set });
  await appendExpertEvent(tx, expert, type, { fields: Object.keys(set).sort() });
}

export interface NewTie {
  readonly kind: TieKind;
  readonly organisationId: number | null;
  readonly creditCode: string | null;
  readonly name: string | null;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

interface KnownOrganisation {
  readonly id: number;
  readonly name: string;
}

/** One that the register knows by the code is that of the register. */
async function organisationOf(tx: Transaction, tie: NewTie): Promise<KnownOrganisation | null> {
  const [row] = await tx.rows<KnownOrganisation>(
    'SELECT id, name FROM organisation WHERE id = $1 OR credit_code = $2 ORDER BY id LIMIT 1',
    [tie.organisationId, tie.creditCode],
  );
  if (!row && tie.organisationId !== null)
    throw badInput(
      'input.organisationId',
      globalId('organisation', tie.organisationId),
      'there is no such organisation',
    );
  return row ?? null;
}

/** @throws ExpectedError BAD_USER_INPUT for a tie to nobody, or one that ends before it begins */
export async function insertTie(tx: Transaction, expert: ExpertRow, tie: NewTie): Promise<number> {
  const known = await organisationOf(tx, tie);
  const name = known?.name ?? tie.name;
  if (name === null) throw badInput('input.name', null, 'an organisation that the register does not know has a name');
  const [row] = await tx
    .rows<{ id: number }>(
      `INSERT INTO expert_tie (expert_id, kind, organisation_id, credit_code, name, from_on, until_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [expert.id, tie.kind, known?.id ?? null, known ? null : tie.creditCode, name, tie.fromOn, tie.untilOn],
    )
    .catch((error: unknown) => {
      throw explainedTie(error, tie);
    });
  if (!row) throw new Error('the tie was not written');
  const payload = { tieId: globalId('expertTie', row.id), kind: tie.kind, untilOn: tie.untilOn };
  await appendExpertEvent(tx, expert, 'expert.tie_added', payload);
  return row.id;
}

const explainedTie = (error: unknown, { untilOn }: Pick<NewTie, 'untilOn'>): unknown => {
  switch (databaseFaultOf(error)?.constraint) {
    case 'expert_tie_ends_after_it_began':
      return badInput('input.untilOn', untilOn, 'it ends before it begins');
    case 'expert_tie_earlier_has_ended':
      return badInput('input.untilOn', untilOn, 'an earlier employer has a last day');
    default:
      return error;
  }
};

interface TieRow {
  readonly id: number;
  readonly expertId: number;
}

/** @throws ExpectedError NOT_FOUND */
export async function findTie(tx: Transaction, id: number): Promise<TieRow> {
  const [row] = await tx.rows<TieRow>('SELECT id, expert_id AS "expertId" FROM expert_tie WHERE id = $1', [id]);
  if (row) return row;
  throw noTie(id);
}

export const noTie = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no tie ${globalId('expertTie', id)}`, { place: 'input.tieId' });

/** @throws ExpectedError CONFLICT for another version; BAD_USER_INPUT for a day that is to come, or before it began */
export async function endTie(
  tx: Transaction,
  expert: ExpertRow,
  { id, version, untilOn }: { id: number; version: number; untilOn: string },
): Promise<void> {
  if (untilOn > dayInShanghai(tx.at)) throw badInput('input.untilOn', untilOn, `${untilOn} is still to come`);
  await changeRow(tx, ExpertTie, { id, version, set: { untilOn } }).catch((error: unknown) => {
    throw explainedTie(error, { untilOn });
  });
  await appendExpertEvent(tx, expert, 'expert.tie_ended', { tieId: globalId('expertTie', id), untilOn });
}
