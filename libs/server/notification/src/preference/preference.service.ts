import { type MailTime, NotificationKind, notificationRules } from '@wanchuang/domain-access';
import {
  type Change,
  changeRow,
  ExpectedError,
  globalId,
  type Reader,
  type Transaction,
} from '@wanchuang/server-platform';
import { badInput } from '@wanchuang/server-registry';
import { NotificationPreference } from './notification-preference.entity';

export interface Preference {
  readonly kind: NotificationKind;
  readonly inInbox: boolean;
  readonly mail: MailTime;
  readonly isSecurity: boolean;
  /** 0: nothing was chosen yet. */
  readonly version: number;
}

type Chosen = Omit<Preference, 'isSecurity'>;

const find = `SELECT kind, in_inbox AS "inInbox", mail, version FROM notification_preference WHERE person_id = $1`;

const untouched = (kind: NotificationKind): Chosen => ({
  kind,
  inInbox: true,
  mail: notificationRules[kind].mail,
  version: 0,
});

/** How somebody is told of each kind. */
export async function preferencesOf(reader: Pick<Reader, 'rows'>, personId: number): Promise<Preference[]> {
  const chosen = await reader.rows<Chosen>(find, [personId]);
  return Object.values(NotificationKind).map((kind) => ({
    ...(chosen.find((one) => one.kind === kind) ?? untouched(kind)),
    isSecurity: notificationRules[kind].isSecurity,
  }));
}

/**
 * Chooses for one kind, with the event; what waits to be mailed follows the choice.
 * @throws ExpectedError BAD_USER_INPUT to take security out of the inbox; CONFLICT for another version
 */
export async function setPreference(asked: Change, personId: number, chosen: Chosen): Promise<Preference> {
  const { kind, inInbox, mail } = chosen;
  if (!inInbox && notificationRules[kind].isSecurity)
    throw badInput('input.inInbox', inInbox, `${kind} concerns security, and stays in the inbox`);
  const done = await asked.once(
    async (tx) => {
      const id = await write(tx, personId, chosen);
      await tx.rows(
        `UPDATE notification SET mail = $3 WHERE person_id = $1 AND kind = $2 AND mailed_at IS NULL AND mail <> 'NEVER'`,
        [personId, kind, mail],
      );
      const payload = { kind, inInbox, mail };
      await tx.appendEvent({ type: 'notification_preference.set', subject: globalId('person', personId), payload });
      return id;
    },
    async (tx) => (await preferencesOf(tx, personId)).find((one) => one.kind === kind),
  );
  if (!done.answer) throw new Error('the preference was not written');
  return done.answer;
}

async function write(tx: Transaction, personId: number, chosen: Chosen): Promise<number> {
  const { kind, inInbox, mail, version } = chosen;
  const [made] =
    version === 0
      ? await tx.rows<{ id: number }>(
          `INSERT INTO notification_preference (person_id, kind, in_inbox, mail) VALUES ($1, $2, $3, $4)
           ON CONFLICT (person_id, kind) DO NOTHING RETURNING id`,
          [personId, kind, inInbox, mail],
        )
      : [];
  if (made) return made.id;
  const [row] = await tx.rows<{ id: number }>(
    'SELECT id FROM notification_preference WHERE person_id = $1 AND kind = $2',
    [personId, kind],
  );
  if (!row)
    throw new ExpectedError('CONFLICT', `Nothing was chosen for ${kind} yet: its version is 0`, {
      place: 'version',
      version: 0,
      current: { inInbox: true, mail: notificationRules[kind].mail },
    });
  await changeRow(tx, NotificationPreference, { id: row.id, version, set: { inInbox, mail } });
  return row.id;
}
