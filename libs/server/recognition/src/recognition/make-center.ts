import { type ApplicationForm, type FormParty } from '@wanchuang/domain-recognition';
import { type Transaction } from '@wanchuang/server-platform';
import { insertCenters, insertOrganisation } from '@wanchuang/server-registry';
import { type ApplicationRow, formOf } from '../application/application.store';

interface Making {
  /** Of its certificate. */
  readonly number: string;
  readonly name: string;
  readonly today: string;
}

/** The center that comes of an application, with its consortium. @returns its number */
export async function makeCenter(tx: Transaction, application: ApplicationRow, making: Making): Promise<number> {
  const { jurisdictionId, departmentId, hostId, fieldId } = application;
  const { number, name, today } = making;
  const form = formOf(application);
  const [centerId] = await insertCenters(tx, [
    {
      kind: 'CENTER',
      jurisdictionId,
      code: number,
      name,
      nameEn: null,
      fieldId: fieldId ?? 0,
      departmentId,
      hostId,
      legalForm: form.legalForm ?? 'NOT_APPLICABLE',
      formationMode: form.formationMode ?? 'NOT_APPLICABLE',
      status: 'ACTIVE',
      recognisedOn: today,
      endedOn: null,
      mission: form.mission,
      coreTechnologies: form.coreTechnologies,
      importId: null,
    },
  ]);
  if (centerId === undefined) throw new Error('the center was not written');
  await writeParties(tx, application, form, centerId);
  return centerId;
}

/** Art. 8(5): the host leads; without others there is no consortium. */
async function writeParties(
  tx: Transaction,
  { hostId, jurisdictionId }: ApplicationRow,
  { parties, leadCommitment }: ApplicationForm,
  centerId: number,
): Promise<void> {
  if (parties.length === 0) return;
  const insert = `INSERT INTO center_party (center_id, organisation_id, role, duties) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`;
  await tx.rows(insert, [centerId, hostId, 'LEAD', leadCommitment]);
  for (const party of parties) {
    const organisationId = await organisationOf(tx, jurisdictionId, party);
    await tx.rows(insert, [centerId, organisationId, 'PARTICIPANT', party.duties]);
  }
}

/** A legal person is known by its credit code; one that the register has not seen yet enters it by the name of the form. */
async function organisationOf(
  tx: Transaction,
  jurisdictionId: number,
  { name, creditCode }: FormParty,
): Promise<number> {
  const [known] = await tx.rows<{ id: number }>('SELECT id FROM organisation WHERE credit_code = $1', [creditCode]);
  if (known) return known.id;
  const kind = 'OTHER_LEGAL_PERSON';
  return insertOrganisation(tx, { jurisdictionId, kind, name, nameEn: null, creditCode, parentId: null });
}
