import { accessOf, readerOfFeed } from '@wanchuang/server-access';
import {
  type Clock,
  type Database,
  ExpectedError,
  type Reads,
  sayError,
  type SenderState,
} from '@wanchuang/server-platform';
import type { FastifyContextConfig, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recognitionOf } from '../provided-recognition';
import { calendarText } from './calendar-text';
import { entriesOf } from './deadline-entries';
import { type CalendarLanguage, deadlineWords } from './deadline-words';
import { type DeadlineReader, readDeadlines } from './read-deadlines';

interface DeadlineRoute {
  readonly database: Database;
  readonly reads: Reads;
  readonly clock: Clock;
  readonly stateOf: (request: FastifyRequest) => SenderState;
  /** How often one address may ask for calendars by their secrets. */
  readonly feedConfig: FastifyContextConfig;
}

interface Asked {
  readonly Querystring: { readonly language?: string };
}

interface AskedBySecret extends Asked {
  readonly Params: { readonly secret: string };
}

/** @throws ExpectedError BAD_USER_INPUT */
const languageOf = ({ language = 'zh' }: Asked['Querystring']): CalendarLanguage => {
  if (language === 'zh' || language === 'en') return language;
  throw new ExpectedError('BAD_USER_INPUT', 'language is zh or en', { place: 'language', value: language });
};

/**
 * GET /recognition/deadlines.ics: what is due of somebody’s work, to take into a calendar program. GET
 * /recognition/deadlines/SECRET.ics: the same for programs that read it again and again; whoever has the secret reads it.
 */
export const registerDeadlineRoute = (fastify: FastifyInstance, options: DeadlineRoute): void => {
  const { database, reads, clock, stateOf, feedConfig } = options;
  const send = async (reply: FastifyReply, language: CalendarLanguage, reader: DeadlineReader) => {
    const entries = entriesOf(await readDeadlines(database, reads, reader), language);
    const { origin } = recognitionOf(database);
    const name = deadlineWords[language].calendar;
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="deadlines.ics"')
      .header('cache-control', 'private, no-store')
      .send(await calendarText(entries, { name, language, origin, now: reader.now }));
  };
  fastify.get<Asked>('/recognition/deadlines.ics', async (request, reply) => {
    try {
      const { signedIn } = stateOf(request);
      if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'deadlines.ics asks you to sign in');
      if (signedIn.token)
        throw new ExpectedError('FORBIDDEN', 'People follow their deadlines themselves, no token does');
      const { rights, access } = signedIn;
      return await send(reply, languageOf(request.query), { rights, access, now: clock.now() });
    } catch (error) {
      return sayError(reply, error);
    }
  });
  fastify.get<AskedBySecret>('/recognition/deadlines/:secret.ics', { config: feedConfig }, async (request, reply) => {
    try {
      const { settings } = accessOf(database);
      const reader = await readerOfFeed(database, request.params.secret, { clock, settings });
      if (!reader) throw new ExpectedError('NOT_FOUND', 'There is no such calendar, or its address was revoked');
      return await send(reply, languageOf(request.query), { ...reader, now: clock.now() });
    } catch (error) {
      return sayError(reply, error);
    }
  });
};
