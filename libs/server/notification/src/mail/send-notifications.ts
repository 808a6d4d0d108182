import type { Clock, Database, Transaction } from '@wanchuang/server-platform';
import type { Logger } from 'pino';
import { type MailedNotification, notificationLetter } from './notification-letter';
import { type Mailer, RefusedForGood } from './mailer';
import type { Language } from './mail-words';

export interface SendOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly logger: Logger;
  /** Where people find the server. */
  readonly origin: string;
}

/** What is older is no news: nobody is flooded where a mail server is named, or comes back, after a long time. */
const daysFresh = 7;

/** First key of the lock that says "somebody writes to this person"; the second is the person's. */
const mailLock = 1464033099;

const day = 24 * 60 * 60 * 1000;

/** The latest 08:00 in Shanghai, which is midnight in UTC: what happened until then goes into a digest. */
export const latestMorning = (now: Date): Date => new Date(Math.floor(now.getTime() / day) * day);

/** Mails at once, whether or not it was read meanwhile: somebody else may have read it. */
export const sendAtOnce = (options: SendOptions): Promise<number> => send(options, 'AT_ONCE');

/** Mails what is unread of the kinds that are wanted daily, up to this morning. */
export const sendDigests = (options: SendOptions): Promise<number> => send(options, 'DAILY');

const due = /* sql */ `
  notification.mailed_at IS NULL AND notification.mail = $1 AND notification.created_at > $2::timestamptz - interval '${daysFresh} days'
  AND CASE $1 WHEN 'DAILY' THEN notification.created_at < $3::timestamptz AND (notification.read_at IS NULL OR NOT notification.in_inbox) ELSE TRUE END`;

/** @returns how many letters went out. @throws AggregateError of what failed; the others went out all the same */
async function send(options: SendOptions, time: 'AT_ONCE' | 'DAILY'): Promise<number> {
  const { database, clock } = options;
  const now = clock.now();
  const bounds = [time, now, latestMorning(now)];
  const people = await database.reader().rows<{ id: number }>(
    `SELECT DISTINCT person.id FROM notification JOIN person ON person.id = notification.person_id
     WHERE person.status = 'ACTIVE' AND ${due} ORDER BY person.id`,
    bounds,
  );
  const faults: unknown[] = [];
  let sent = 0;
  for (const { id } of people) {
    try {
      if (await database.transact('system', (tx) => sendTo(tx, id, time, bounds, options))) sent += 1;
    } catch (err) {
      options.logger.warn({ err, personId: id }, 'a mail did not go out');
      faults.push(err);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${people.length} mails did not go out`);
  return sent;
}

interface DueRow extends MailedNotification {
  readonly name: string;
  readonly address: string;
  readonly language: Language;
}

/**
 * Writes to one person; others who want to at the same time leave it. It counts as mailed once the server has taken it: who
 * dies in between sends the same letter, under the same name, again.
 */
async function sendTo(
  tx: Transaction,
  personId: number,
  time: 'AT_ONCE' | 'DAILY',
  bounds: readonly unknown[],
  { mailer, logger, origin }: SendOptions,
): Promise<boolean> {
  const [lock] = await tx.rows<{ taken: boolean }>('SELECT pg_try_advisory_xact_lock($1, $2) AS taken', [
    mailLock,
    personId,
  ]);
  if (!lock?.taken) return false;
  const told = await tx.rows<DueRow>(
    `SELECT notification.id, notification.kind, notification.subject, notification.role, notification.until_on AS "untilOn",
       notification.created_at AS "createdAt", person.name, person.email AS address, person.language,
       coalesce(organisation.name, jurisdiction.name_zh) AS "scopeZh", coalesce(organisation.name_en, organisation.name, jurisdiction.name_en) AS "scopeEn"
     FROM notification JOIN person ON person.id = notification.person_id
       LEFT JOIN jurisdiction ON jurisdiction.id = notification.jurisdiction_id
       LEFT JOIN organisation ON organisation.id = notification.organisation_id
     WHERE person.id = $4 AND person.status = 'ACTIVE' AND ${due} ORDER BY notification.id`,
    [...bounds, personId],
  );
  const [first] = told;
  if (!first) return false;
  const { name, address, language } = first;
  const ids = told.map(({ id }) => id);
  try {
    await mailer.send(notificationLetter({ personId, to: { name, address }, language, time, told, origin }));
  } catch (error) {
    if (!(error instanceof RefusedForGood)) throw error;
    logger.warn({ personId, answer: error.answer }, 'a mail was refused for good: it is not tried again');
    await tx.rows(`UPDATE notification SET mail = 'NEVER' WHERE id = ANY($1::int[])`, [ids]);
    return false;
  }
  await tx.rows('UPDATE notification SET mailed_at = $2 WHERE id = ANY($1::int[])', [ids, tx.at]);
  return true;
}
