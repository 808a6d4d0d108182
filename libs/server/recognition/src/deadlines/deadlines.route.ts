import {
  type Clock,
  type Database,
  ExpectedError,
  type Reads,
  sayError,
  type SenderState,
} from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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
}

interface Asked {
  readonly Querystring: { readonly language?: string };
}

/** @throws ExpectedError BAD_USER_INPUT */
const languageOf = ({ query: { language = 'zh' } }: FastifyRequest<Asked>): CalendarLanguage => {
  if (language === 'zh' || language === 'en') return language;
  throw new ExpectedError('BAD_USER_INPUT', 'language is zh or en', { place: 'language', value: language });
};

/** GET /recognition/deadlines.ics: what is due of somebody’s work, for a calendar program. */
export const registerDeadlineRoute = (fastify: FastifyInstance, options: DeadlineRoute): void => {
  const { database, reads, clock, stateOf } = options;
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
      return await send(reply, languageOf(request), { rights, access, now: clock.now() });
    } catch (error) {
      return sayError(reply, error);
    }
  });
};
