import type { CenterKind, CenterStatus, FormationMode, LegalForm } from '@wanchuang/domain-registry';
import type { Transaction } from '@wanchuang/server-platform';

/** A center that is not yet in the register; ids are the database's numbers, dates `YYYY-MM-DD`. */
export interface NewCenter {
  kind: CenterKind;
  jurisdictionId: number;
  code: string;
  name: string;
  nameEn: string | null;
  /** 0 where there is none. */
  fieldId: number;
  departmentId: number | null;
  hostId: number | null;
  legalForm: LegalForm;
  formationMode: FormationMode;
  status: CenterStatus;
  recognisedOn: string | null;
  endedOn: string | null;
  /** Art. 2; empty without it. */
  mission?: string;
  coreTechnologies?: string;
  /** The import that makes it. */
  importId: number | null;
}

/**
 * Adds centers; the caller appends the event and refreshes the rollups in the same transaction.
 * @returns their numbers, in the order of the rows
 * @throws ExpectedError (at the transaction's end) CONFLICT for a code or a name that its jurisdiction has already (Art. 26).
 */
export const insertCenters = async (tx: Transaction, centers: readonly NewCenter[]): Promise<number[]> => {
  const inserted = await tx.rows<{ key: number; jurisdictionId: number; code: string }>(
    `INSERT INTO center (kind, jurisdiction_id, code, name, name_en, field_id, department_id, host_id, legal_form, formation_mode,
       status, recognised_on, ended_on, mission, core_technologies, import_id)
     SELECT kind, "jurisdictionId", code, name, "nameEn", "fieldId", "departmentId", "hostId", "legalForm", "formationMode",
       status, "recognisedOn", "endedOn", coalesce(mission, ''), coalesce("coreTechnologies", ''), "importId"
     FROM jsonb_to_recordset($1::jsonb) AS row (kind text, "jurisdictionId" int, code text, name text, "nameEn" text, "fieldId" int,
       "departmentId" int, "hostId" int, "legalForm" text, "formationMode" text, status text, "recognisedOn" date, "endedOn" date,
       mission text, "coreTechnologies" text, "importId" int)
     RETURNING id AS key, jurisdiction_id AS "jurisdictionId", code`,
    [JSON.stringify(centers)],
  );
  const placeOf = (row: { jurisdictionId: number; code: string }): string => `${row.jurisdictionId} ${row.code}`;
  const keyByPlace = new Map(inserted.map((row) => [placeOf(row), row.key]));
  return centers.flatMap((center) => keyByPlace.get(placeOf(center)) ?? []);
};
