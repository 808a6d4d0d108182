import type { UnmaskReason } from '@wanchuang/domain-access';
import { type Database, type Doer, globalId } from '@wanchuang/server-platform';
import { lockPersonFor } from './person.rights';
import { requireStatus } from './person.store';

export interface PersonalData {
  readonly personId: number;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * What else shows masked, to somebody who says for what; it stands on record who asked of whom, and which fields were told.
 * @throws ExpectedError NOT_FOUND, FORBIDDEN; CONFLICT for somebody who was erased
 */
export function tellPersonalData(
  database: Database,
  doer: Doer,
  id: number,
  reason: UnmaskReason,
): Promise<PersonalData> {
  return database.transact(doer.name, async (tx) => {
    const person = await lockPersonFor(tx, { doer, action: 'UNMASK_PERSON', id });
    requireStatus(person, 'INVITED', 'ACTIVE', 'SUSPENDED');
    const [data] = await tx.rows<PersonalData & { jurisdictionId: number | null }>(
      `SELECT person.id AS "personId", email, phone, jurisdiction_id AS "jurisdictionId"
       FROM person LEFT JOIN organisation ON organisation.id = organisation_id WHERE person.id = $1`,
      [id],
    );
    if (!data) throw new Error('a locked person is gone');
    const { jurisdictionId, personId, email, phone } = data;
    const fields = Object.entries({ email, phone }).flatMap(([field, value]) => (value === null ? [] : [field]));
    await tx.appendEvent({
      type: 'person.unmasked',
      subject: globalId('person', id),
      jurisdictionId: jurisdictionId ?? undefined, // the bureau there sees it in its log
      payload: { fields, reason },
    });
    return { personId, email, phone };
  });
}
