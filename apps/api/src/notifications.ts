import type { Logger } from 'pino';
import {
  deriveNotifications,
  Mailer,
  provideMail,
  remindOfRoles,
  sendAtOnce,
  sendDigests,
  sendLinks,
  type SendOptions,
} from '@wanchuang/server-notification';
import {
  type Clock,
  type Database,
  type DataVersions,
  type Job,
  type JobCounts,
  Jobs,
  type MailConfig,
  prepareJobs,
} from '@wanchuang/server-platform';

export interface NotificationOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  /** Says when something happened. */
  readonly versions: DataVersions;
  /** null: no e-mail is sent. */
  readonly mail: MailConfig | null;
  /** Where people find the server. */
  readonly origin: string;
  /** Jobs that have nothing to do with telling people. */
  readonly chores?: readonly Job[];
  /** How often the queues are looked into, ms. */
  readonly poll?: number;
}

export interface NotificationWork {
  readonly counts: JobCounts;
  stop(limit?: number): Promise<void>;
}

const everyMinute = '* * * * *';
const mailJob = 'notification-mail';
const digestJob = 'notification-digest';

const mailJobs = (options: SendOptions): Job[] => [
  { name: mailJob, cron: everyMinute, run: async () => void (await sendAtOnce(options)) },
  { name: digestJob, cron: '0 8 * * *', run: async () => void (await sendDigests(options)) },
];

/** Reads the log on whenever something happened; what comes while it reads makes it read again. */
class LogReader {
  private isAsked = false;
  private reading: Promise<void> | null = null;

  constructor(private readonly read: () => Promise<void>) {}

  ask(): void {
    this.isAsked = true;
    this.reading ??= this.work().finally(() => (this.reading = null));
  }

  async idle(): Promise<void> {
    await this.reading;
  }

  private async work(): Promise<void> {
    while (this.isAsked) {
      this.isAsked = false;
      await this.read();
    }
  }
}

/**
 * Tells people what happened: in the inbox as soon as it is committed, by whichever node, and by e-mail where a mail server is
 * named. Schedules are made anew at each start; all that people wait for stands in tables, and is found by the next run.
 */
export const startNotifications = async (options: NotificationOptions): Promise<NotificationWork> => {
  const { database, clock, logger, ownerUrl, serverUrl, versions, mail, origin, chores = [], poll } = options;
  const mailer = mail && new Mailer(mail);
  const sending = mailer && { database, clock, logger, mailer, origin };
  if (sending) provideMail(database);
  const idleLinks = sending ? sendLinks(sending) : async () => undefined;

  const derive = async (): Promise<void> => {
    const { atOnce } = await deriveNotifications(database);
    if (sending && atOnce > 0) await jobs.send(mailJob);
  };
  const list: Job[] = [
    { name: 'notification-derive', cron: everyMinute, run: derive },
    { name: 'notification-remind', cron: '0 7 * * *', run: async () => void (await remindOfRoles(database)) },
    ...(sending ? mailJobs(sending) : []),
    ...chores,
  ];
  await prepareJobs(
    ownerUrl,
    list.map(({ name }) => name),
  );
  const jobs = await Jobs.start({ url: serverUrl, jobs: list, others: [mailJob, digestJob], logger, poll });
  const reader = new LogReader(() =>
    derive().catch((err: unknown) => logger.error({ err }, 'notifications were not made: the next minute tries again')),
  );
  const unsubscribe = versions.subscribe((known) => known !== null && reader.ask());
  return {
    counts: jobs.counts,
    stop: async (limit) => {
      unsubscribe();
      await reader.idle();
      await jobs.stop(limit);
      await idleLinks();
      mailer?.close();
    },
  };
};
