import type { PredicateRow, Role } from '@wanchuang/domain-access';
import type { Transaction } from '@wanchuang/server-platform';
import type { OrganisationState } from '@wanchuang/server-registry';
import { personRows } from '../person/person.rights';
import type { Language, PersonStatus } from '../person/person-status';
import type { OrganisationRow, PersonRow } from './roster-rows';

export interface KnownJurisdiction {
  readonly id: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface KnownHolding {
  readonly role: Role;
  readonly jurisdictionId: number | null;
  readonly organisationId: number | null;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly organisationId: number | null;
  /** Of the organisation; null without one. */
  readonly jurisdictionId: number | null;
  readonly language: Language;
  readonly status: PersonStatus;
  readonly version: number;
  readonly holdings: readonly KnownHolding[];
  /** As the rules look at somebody. */
  readonly row: PredicateRow;
}

/** What the register holds of everything that a file names. */
export interface Known {
  readonly jurisdictions: readonly KnownJurisdiction[];
  readonly organisations: readonly OrganisationState[];
  readonly people: ReadonlyMap<string, KnownPerson>;
}

export async function readKnown(
  tx: Transaction,
  organisations: readonly OrganisationRow[],
  people: readonly PersonRow[],
): Promise<Known> {
  const named = [
    ...organisations.flatMap(({ name, creditCode, parent }) => [name, creditCode, parent]),
    ...people.flatMap(({ organisation, scope }) => [organisation, scope]),
  ].flatMap((text) => text ?? []);
  const found = await tx.rows<Omit<KnownPerson, 'row'>>(
    `SELECT person.id, person.name, email, phone, organisation_id AS "organisationId", jurisdiction_id AS "jurisdictionId",
       language, status, person.version,
       coalesce((SELECT json_agg(json_build_object('role', role, 'jurisdictionId', held.jurisdiction_id,
         'organisationId', held.organisation_id, 'fromOn', from_on, 'untilOn', until_on))
         FROM role_holding held WHERE person_id = person.id), '[]') AS holdings
     FROM person LEFT JOIN organisation ON organisation.id = organisation_id WHERE email = ANY($1)`,
    [people.map(({ email }) => email)],
  );
  const rows = await personRows(
    tx,
    found.map(({ id }) => id),
  );
  return {
    jurisdictions: await tx.rows<KnownJurisdiction>(
      'SELECT id, code, name_zh AS "nameZh", name_en AS "nameEn" FROM jurisdiction ORDER BY id',
    ),
    organisations: await tx.rows<OrganisationState>(
      `SELECT id, jurisdiction_id AS "jurisdictionId", kind, name, name_en AS "nameEn", credit_code AS "creditCode",
         parent_id AS "parentId", closed_on AS "closedOn", version
       FROM organisation WHERE name = ANY($1) OR credit_code = ANY($2) ORDER BY id`,
      [named, named.map((text) => text.toUpperCase())],
    ),
    people: new Map(found.map((person) => [person.email, { ...person, row: rows.get(person.id) ?? {} }])),
  };
}
