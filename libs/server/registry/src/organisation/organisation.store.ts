import type { OrganisationKind } from '@wanchuang/domain-registry';
import {
  changeRow,
  databaseFaultOf,
  dayInShanghai,
  ExpectedError,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '../reading/check-input';
import { checkPastDay, requireCreditCode } from './organisation.check';
import { Organisation } from './organisation.entity';

/** An organisation that is not yet in the register; ids are the database's numbers. */
export interface NewOrganisation {
  readonly jurisdictionId: number;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly creditCode: string | null;
  readonly parentId: number | null;
}

export type OrganisationState = NewOrganisation & {
  readonly id: number;
  readonly closedOn: string | null;
  readonly version: number;
};

/** What stays as it is is left out. */
export type OrganisationChange = Partial<NewOrganisation & Pick<OrganisationState, 'closedOn'>>;

const shown = `id, jurisdiction_id AS "jurisdictionId", kind, name, name_en AS "nameEn", credit_code AS "creditCode",
  parent_id AS "parentId", closed_on AS "closedOn", version`;

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockOrganisation(tx: Transaction, id: number): Promise<OrganisationState> {
  const [row] = await tx.rows<OrganisationState>(`SELECT ${shown} FROM organisation WHERE id = $1 FOR UPDATE`, [id]);
  if (row) return row;
  throw noOrganisation(id);
}

/** Also for one that whoever asks may not see. */
export const noOrganisation = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no organisation ${globalId('organisation', id)}`, {
    place: 'input.organisationId',
  });

const codeTaken = (): ExpectedError =>
  new ExpectedError('CONFLICT', 'Another organisation has this credit code already', { place: 'input.creditCode' });

/** What the database refuses, as the place in the form that it is about. */
const explained = (error: unknown): unknown => {
  switch (databaseFaultOf(error)?.constraint) {
    case 'organisation_credit_code_unique':
      return codeTaken();
    case 'organisation_parent_no_circle':
      return badInput('input.parentId', null, 'an organisation does not stand above itself');
    case 'organisation_parent_fk':
      return badInput('input.parentId', null, 'there is no such organisation');
    case 'organisation_jurisdiction_fk':
      return badInput('input.jurisdictionId', null, 'there is no such jurisdiction');
    default:
      return error;
  }
};

const explaining = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    throw explained(error);
  }
};

/** Writes an organisation with its event. @throws ExpectedError CONFLICT for a credit code that another one has */
export async function insertOrganisation(tx: Transaction, organisation: NewOrganisation): Promise<number> {
  const { jurisdictionId, kind, name, nameEn, creditCode, parentId } = organisation;
  const [row] = await explaining(
    tx.rows<{ id: number }>(
      `INSERT INTO organisation (jurisdiction_id, kind, name, name_en, credit_code, parent_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (credit_code) DO NOTHING RETURNING id`,
      [jurisdictionId, kind, name, nameEn, creditCode, parentId],
    ),
  );
  if (!row) throw codeTaken();
  await tx.appendEvent({
    type: 'organisation.created',
    subject: globalId('organisation', row.id),
    jurisdictionId,
    payload: { kind, creditCode, parentId },
  });
  return row.id;
}

export const changedProperties = (before: OrganisationState, change: OrganisationChange): OrganisationChange =>
  Object.fromEntries(
    Object.entries(change).filter(
      ([property, value]) => new Map<string, unknown>(Object.entries(before)).get(property) !== value,
    ),
  );

interface Asked {
  readonly change: OrganisationChange;
  /** The version that whoever changes it has seen. */
  readonly version: number;
  /** The first day of a new name; null: today. */
  readonly renamedOn: string | null;
}

/**
 * Changes a locked organisation, with its event; a name that was borne becomes a former one. What is as it was asked for
 * leaves no trace. @returns whether anything changed
 * @throws ExpectedError CONFLICT for a stale version or a taken code; BAD_USER_INPUT; REFUSED
 */
export async function changeOrganisation(tx: Transaction, before: OrganisationState, asked: Asked): Promise<boolean> {
  const { id } = before;
  const set = changedProperties(before, asked.change);
  const isSame = Object.keys(set).length === 0;
  if (Object.keys(asked.change).length === 0 || (isSame && before.version === asked.version)) return false;
  const after = { ...before, ...set };
  requireCreditCode('input.creditCode', after.kind, after.creditCode);
  const today = dayInShanghai(tx.at);
  if (set.closedOn != null) checkPastDay('input.closedOn', set.closedOn, today);
  if (set.kind !== undefined || set.jurisdictionId !== undefined) await requireNoCenters(tx, before);
  await explaining(changeRow(tx, Organisation, { id, version: asked.version, set: isSame ? asked.change : set }));
  if (set.name !== undefined) await keepFormerName(tx, before, asked.renamedOn ?? today, today);
  await tx.appendEvent({
    type: 'organisation.changed',
    subject: globalId('organisation', id),
    jurisdictionId: after.jurisdictionId,
    payload: { fields: Object.keys(set).sort() },
  });
  return true;
}

/** The figures of a department's centers are kept by its place. @throws ExpectedError REFUSED where it recommends any */
async function requireNoCenters(tx: Transaction, { id }: OrganisationState): Promise<void> {
  const [center] = await tx.rows('SELECT 1 FROM center WHERE department_id = $1 LIMIT 1', [id]);
  if (!center) return;
  throw new ExpectedError('REFUSED', 'Centers are recommended by it: its kind and jurisdiction stay', {
    reason: 'RECOMMENDS_CENTERS',
  });
}

async function keepFormerName(
  tx: Transaction,
  { id, name }: OrganisationState,
  day: string,
  today: string,
): Promise<void> {
  checkPastDay('input.renamedOn', day, today);
  const [last] = await tx.rows<{ untilOn: string; isAfter: boolean }>(
    `SELECT until_on AS "untilOn", until_on > $2::date - 1 AS "isAfter" FROM organisation_former_name
     WHERE organisation_id = $1 ORDER BY until_on DESC LIMIT 1`,
    [id, day],
  );
  if (last?.isAfter) throw badInput('input.renamedOn', day, `the name before was borne until ${last.untilOn} already`);
  await tx.rows(
    `INSERT INTO organisation_former_name (organisation_id, until_on, name) VALUES ($1, $2::date - 1, $3) ON CONFLICT DO NOTHING`,
    [id, day, name],
  );
}
