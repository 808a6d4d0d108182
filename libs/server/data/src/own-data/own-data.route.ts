import { type Clock, type Database, ExpectedError, globalId, type SenderState, sayError } from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ownData } from './own-data';

interface OwnDataRoute {
  readonly database: Database;
  readonly clock: Clock;
  readonly stateOf: (request: FastifyRequest) => SenderState;
}

/** GET /account/data.json, for people by a session: all that is kept of them, to take away. */
export const registerOwnDataRoute = (fastify: FastifyInstance, { database, clock, stateOf }: OwnDataRoute): void => {
  fastify.get('/account/data.json', async (request, reply) => {
    try {
      const { signedIn } = stateOf(request);
      if (!signedIn) throw new ExpectedError('UNAUTHENTICATED', 'data asks you to sign in');
      if (signedIn.token) throw new ExpectedError('FORBIDDEN', 'People fetch what is kept of them themselves, no token does');
      const { personId } = signedIn;
      const told = { at: clock.now().toISOString(), ...(await ownData(database.reader(), personId)) };
      return await reply
        .header('content-disposition', `attachment; filename="${globalId('person', personId)}.json"`)
        .type('application/json; charset=utf-8')
        .send(`${JSON.stringify(told, null, 2)}\n`);
    } catch (error) {
      return sayError(reply, error);
    }
  });
};
