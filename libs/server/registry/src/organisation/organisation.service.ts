import { type AnswerReader, type Change, requireRight } from '@wanchuang/server-platform';
import {
  changeOrganisation,
  insertOrganisation,
  lockOrganisation,
  type NewOrganisation,
  noOrganisation,
  type OrganisationChange,
} from './organisation.store';

interface ChangeRequest {
  readonly id: number;
  /** The version that the change rests on. */
  readonly version: number;
  readonly change: OrganisationChange;
  /** The first day of a new name; null: today. */
  readonly renamedOn: string | null;
}

/** The use cases of organisations. An administrator looks after those of the own jurisdictions. */
export class OrganisationService {
  /** @throws ExpectedError FORBIDDEN outside the own jurisdictions; CONFLICT for a credit code that another one has */
  async create<T>(asked: Change, organisation: NewOrganisation, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const { jurisdictionId } = organisation;
      requireRight(asked.doer, 'CREATE_ORGANISATION', { jurisdictionId }, { place: 'input.jurisdictionId' });
      return insertOrganisation(tx, organisation);
    }, read);
    return answer;
  }

  /** @throws ExpectedError CONFLICT with what it holds now, if the version is stale; FORBIDDEN, also for where it would go */
  async change<T>(asked: Change, { id, ...request }: ChangeRequest, read: AnswerReader<T>): Promise<T> {
    const { answer } = await asked.once(async (tx) => {
      const before = await lockOrganisation(tx, id);
      requireRight(
        asked.doer,
        'CHANGE_ORGANISATION',
        { ...before },
        {
          place: 'input.organisationId',
          missing: () => noOrganisation(id),
        },
      );
      const jurisdictionId = request.change.jurisdictionId ?? before.jurisdictionId;
      requireRight(asked.doer, 'CHANGE_ORGANISATION', { ...before, jurisdictionId }, { place: 'input.jurisdictionId' });
      await changeOrganisation(tx, before, request);
      return id;
    }, read);
    return answer;
  }
}
