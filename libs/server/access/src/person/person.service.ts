import { appendPersonEvent } from './person-event';
import {
  type AnswerReader,
  type Change,
  type Database,
  databaseFaultOf,
  dayInShanghai,
  type Doer,
  ExpectedError,
  forgetAnswers,
  globalId,
  type Transaction,
} from '@wanchuang/server-platform';
import { endSessions } from '../session/session.store';
import { tellLink } from '../sign-in/link-listener';
import { makeLink, type NewLink, voidLinks } from '../sign-in/link.store';
import { revokeFeed } from '../calendar-feed/calendar-feed.store';
import { eraseTokens } from '../token/token.store';
import { keepingAnAdministrator } from './administrators';
import { lockPersonFor, noHolding, requireEnding, requireGrant, requireInvitation } from './person.rights';
import { emailTaken, insertPerson, movePerson, type NewPerson, requireStatus } from './person.store';
import { endHolding, insertHolding, type NewHolding } from './role-holding.store';

/** What stays as it is is left out. */
export type PersonChange = Partial<NewPerson>;

export interface Invitation extends NewLink {
  readonly personId: number;
}

const columnsOf: Readonly<Record<keyof NewPerson, string>> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  organisationId: 'organisation_id',
  language: 'language',
};

/** The use cases of people and their roles. Each asks whether whoever makes the change may, of the row as it is locked. */
export class PersonService {
  constructor(private readonly database: Database) {}

  /** @throws ExpectedError CONFLICT for an address that somebody has */
  async invite(asked: Change, person: NewPerson, roles: readonly NewHolding[]): Promise<Invitation> {
    const { doer } = asked;
    const invitation = await asked.onceTold('person', async (tx) => {
      await requireInvitation(tx, doer, person.organisationId);
      for (const [place, role] of roles.entries()) await requireGrant(tx, doer, role, `input.roles.${place}`);
      const personId = await insertPerson(tx, person);
      const payload = { organisationId: person.organisationId, language: person.language };
      await appendPersonEvent(tx, personId, { type: 'person.invited', payload });
      for (const role of roles) await insertHolding(tx, personId, role);
      return { rowId: personId, answer: { personId, ...(await makeLink(tx, personId, 'INVITATION')) } };
    });
    return tellLink(this.database, invitation);
  }

  /** A new link for somebody whose invitation has run out, or who has forgotten the password. */
  async renewLink(doer: Doer, personId: number): Promise<Invitation> {
    const link = await this.database.transact(doer.name, async (tx) => {
      const person = await lockPersonFor(tx, { doer, action: 'RENEW_LINK', id: personId });
      requireStatus(person, 'INVITED', 'ACTIVE');
      const purpose = person.status === 'INVITED' ? 'INVITATION' : 'NEW_PASSWORD';
      return { personId, ...(await makeLink(tx, personId, purpose)) };
    });
    return tellLink(this.database, link);
  }

  /** @throws ExpectedError CONFLICT with the current version, if it is not the one that the change rests on */
  change<T>(asked: Change, id: number, version: number, change: PersonChange, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, async (tx) => {
      const person = await lockPersonFor(tx, { doer: asked.doer, action: 'CHANGE_PERSON', id });
      if (change.organisationId !== undefined) await requireInvitation(tx, asked.doer, change.organisationId);
      requireStatus(person, 'INVITED', 'ACTIVE', 'SUSPENDED');
      if (person.version !== version) throw staleVersion(id, person.version);
      const fields = changedFields(change);
      const sets = fields.map((field, place) => `${columnsOf[field]} = $${place + 2}`);
      const values = fields.map((field) => change[field]);
      await tx
        .rows(`UPDATE person SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1`, [id, ...values])
        .catch((error: unknown) => {
          throw databaseFaultOf(error)?.constraint === 'person_email_unique' ? emailTaken() : error;
        });
      await appendPersonEvent(tx, id, { type: 'person.changed', payload: { fields } });
      return id;
    });
  }

  /** Nobody who is suspended signs in, or goes on with what they had begun. */
  suspend<T>(asked: Change, id: number, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, (tx) =>
      keepingAnAdministrator(tx, async () => {
        const person = await lockPersonFor(tx, { doer: asked.doer, action: 'SUSPEND_PERSON', id });
        requireStatus(person, 'INVITED', 'ACTIVE');
        await movePerson(tx, id, 'SUSPENDED');
        await appendPersonEvent(tx, id, { type: 'person.suspended', payload: {} });
        await voidLinks(tx, id);
        await endSessions(tx, id);
        return id;
      }),
    );
  }

  resume<T>(asked: Change, id: number, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, async (tx) => {
      const person = await lockPersonFor(tx, { doer: asked.doer, action: 'RESUME_PERSON', id });
      requireStatus(person, 'SUSPENDED');
      const [wayIn] = await tx.rows(
        'SELECT FROM password WHERE person_id = $1 UNION ALL SELECT FROM person_identity WHERE person_id = $1',
        [id],
      );
      await movePerson(tx, id, wayIn ? 'ACTIVE' : 'INVITED');
      await appendPersonEvent(tx, id, { type: 'person.resumed', payload: {} });
      return id;
    });
  }

  /** Personal data goes for good; the row stays, and with it what events say of `person_7`. */
  erase<T>(asked: Change, id: number, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, (tx) =>
      keepingAnAdministrator(tx, async () => {
        const person = await lockPersonFor(tx, { doer: asked.doer, action: 'ERASE_PERSON', id });
        requireStatus(person, 'INVITED', 'ACTIVE', 'SUSPENDED');
        await endRoles(tx, id);
        await voidLinks(tx, id);
        await endSessions(tx, id);
        await eraseTokens(tx, id);
        await revokeFeed(tx, id);
        await erasePersonalData(tx, id);
        await forgetAnswers(tx, id);
        await appendPersonEvent(tx, id, { type: 'person.erased', payload: {} });
        return id;
      }),
    );
  }

  grantRole<T>(asked: Change, personId: number, holding: NewHolding, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, async (tx) => {
      const person = await lockPersonFor(tx, { doer: asked.doer, action: 'GIVE_ROLE', id: personId });
      await requireGrant(tx, asked.doer, holding, 'input');
      requireStatus(person, 'INVITED', 'ACTIVE', 'SUSPENDED');
      await insertHolding(tx, personId, holding);
      return personId;
    });
  }

  /** @param on the first day on which it is held no more; today without it, and not before */
  endRole<T>(asked: Change, holdingId: number, on: string | null, read: AnswerReader<T>): Promise<T> {
    return answered(asked, read, (tx) =>
      keepingAnAdministrator(tx, async () => {
        await requireEnding(tx, asked.doer, holdingId);
        const today = dayInShanghai(tx.at);
        if (on !== null && on < today)
          throw new ExpectedError('BAD_USER_INPUT', `input.on: ${on} is past`, { place: 'input.on', value: on });
        const personId = await endHolding(tx, holdingId, on ?? today);
        if (personId === null) throw await endedBefore(tx, holdingId);
        return personId;
      }),
    );
  }
}

/** @param work makes the change; @returns what is read of the person whose number it returns */
async function answered<T>(
  asked: Change,
  read: AnswerReader<T>,
  work: (tx: Transaction) => Promise<number>,
): Promise<T> {
  return (await asked.once(work, read)).answer;
}

function changedFields(change: PersonChange): (keyof NewPerson)[] {
  const fields: (keyof NewPerson)[] = ['name', 'email', 'phone', 'organisationId', 'language'];
  return fields.filter((field) => change[field] !== undefined);
}

const staleVersion = (id: number, version: number): ExpectedError =>
  new ExpectedError('CONFLICT', `${globalId('person', id)} was changed meanwhile: it is at version ${version}`, {
    place: 'input.version',
    version,
  });

async function endRoles(tx: Transaction, personId: number): Promise<void> {
  const holdings = await tx.rows<{ id: number }>('SELECT id FROM role_holding WHERE person_id = $1', [personId]);
  for (const { id } of holdings) await endHolding(tx, id, dayInShanghai(tx.at));
}

async function erasePersonalData(tx: Transaction, id: number): Promise<void> {
  await tx.rows(
    `UPDATE person SET status = 'ERASED', name = NULL, email = NULL, phone = NULL, organisation_id = NULL, demo = false,
       version = version + 1 WHERE id = $1`,
    [id],
  );
  for (const table of ['password', 'authenticator', 'recovery_code', 'person_identity'])
    await tx.rows(`DELETE FROM ${table} WHERE person_id = $1`, [id]);
  await tx.rows(`UPDATE session SET device = '', address = '' WHERE person_id = $1`, [id]);
}

async function endedBefore(tx: Transaction, holdingId: number): Promise<ExpectedError> {
  const [row] = await tx.rows<{ untilOn: string }>('SELECT until_on AS "untilOn" FROM role_holding WHERE id = $1', [
    holdingId,
  ]);
  if (!row) return noHolding(holdingId);
  const says = `${globalId('roleHolding', holdingId)} ends on ${row.untilOn} already`;
  return new ExpectedError('CONFLICT', says, { untilOn: row.untilOn });
}
