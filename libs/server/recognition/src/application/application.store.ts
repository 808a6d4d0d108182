import type { ApplicationForm, ApplicationState, EvidenceSlotName } from '@wanchuang/domain-recognition';
import { parseForm } from '@wanchuang/domain-recognition';
import { ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';

/** An application as the transaction holds it; ids are the database's numbers. */
export interface ApplicationRow {
  readonly id: number;
  readonly jurisdictionId: number;
  readonly callId: number;
  readonly hostId: number;
  readonly departmentId: number | null;
  readonly fieldId: number | null;
  readonly state: ApplicationState;
  readonly name: string;
  readonly form: string;
  readonly submittedAt: Date | null;
  readonly panelId: number | null;
  readonly centerId: number | null;
  readonly fixedVersion: number | null;
  /** What is asked for once it is handed in again; null: what stands above. */
  readonly nextName: string | null;
  readonly nextFieldId: number | null;
  readonly nextDepartmentId: number | null;
  readonly version: number;
}

const shown = `id, jurisdiction_id AS "jurisdictionId", call_id AS "callId", host_id AS "hostId", department_id AS "departmentId",
  field_id AS "fieldId", state, name, form, submitted_at AS "submittedAt", panel_id AS "panelId", center_id AS "centerId",
  fixed_version AS "fixedVersion", next_name AS "nextName", next_field_id AS "nextFieldId",
  next_department_id AS "nextDepartmentId", version`;

/** Also for one that whoever asks may not see. */
export const noApplication = (id: number): ExpectedError =>
  new ExpectedError('NOT_FOUND', `There is no application ${globalId('application', id)}`, {
    place: 'input.applicationId',
  });

/** The row, which nobody else changes until the transaction ends. @throws ExpectedError NOT_FOUND */
export async function lockApplication(tx: Transaction, id: number): Promise<ApplicationRow> {
  const [row] = await tx.rows<ApplicationRow>(`SELECT ${shown} FROM application WHERE id = $1 FOR UPDATE`, [id]);
  if (row) return row;
  throw noApplication(id);
}

/** With the name, the field and the department that its host asks for now: others learn of them when it is handed in. */
export const asWritten = (application: ApplicationRow): ApplicationRow => ({
  ...application,
  name: application.nextName ?? application.name,
  fieldId: application.nextFieldId ?? application.fieldId,
  departmentId: application.nextDepartmentId ?? application.departmentId,
});

/** As the rules of access look at it: without its instants, but for whether there are any. */
export const accessRow = ({ submittedAt, ...application }: ApplicationRow) => ({
  ...application,
  submittedAt: submittedAt?.toISOString() ?? null,
});

/** A form that was written here is one. */
export const formOf = ({ id, form }: Pick<ApplicationRow, 'id' | 'form'>): ApplicationForm => {
  const parsed = parseForm(form);
  if (parsed.ok) return parsed.form;
  throw new Error(`the form of application ${id} is none`);
};

/** A file that an application rests on now. */
export interface HeldEvidence {
  readonly id: number;
  readonly slot: EvidenceSlotName;
  readonly sha256: string;
}

/** In the order in which it came. */
export const evidenceOf = (tx: Transaction, applicationId: number): Promise<HeldEvidence[]> =>
  tx.rows<HeldEvidence>(
    `SELECT evidence.id, slot, sha256 FROM application_evidence evidence JOIN stored_file ON stored_file.id = file_id
     WHERE application_id = $1 AND removed_at IS NULL ORDER BY evidence.id`,
    [applicationId],
  );

export interface HostRow {
  readonly id: number;
  readonly kind: string;
  readonly creditCode: string | null;
  readonly jurisdictionId: number;
  readonly isClosed: boolean;
}

export async function hostOf(tx: Transaction, hostId: number): Promise<HostRow> {
  const [row] = await tx.rows<HostRow>(
    `SELECT id, kind, credit_code AS "creditCode", jurisdiction_id AS "jurisdictionId", closed_on IS NOT NULL AS "isClosed"
     FROM organisation WHERE id = $1`,
    [hostId],
  );
  if (row) return row;
  throw new ExpectedError('NOT_FOUND', `There is no organisation ${globalId('organisation', hostId)}`, {
    place: 'input.hostId',
  });
}
