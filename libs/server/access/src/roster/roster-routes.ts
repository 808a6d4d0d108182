import { Role } from '@wanchuang/domain-access';
import {
  checkRoles,
  type Database,
  ExpectedError,
  type ImportFiles,
  registerUploadRoute,
  type SenderState,
} from '@wanchuang/server-platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { provideRosterFiles } from './provided-roster';
import { rosterLimits } from './roster-file';
import { rosterTemplate } from './roster-template';

interface RosterRoutes {
  readonly database: Database;
  /** The server's uploads: those of people and organisations lie in a folder of their own. */
  readonly files: ImportFiles;
  readonly stateOf: (request: FastifyRequest) => SenderState;
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** For administrators: POST /import/roster takes a file of people and organisations in, GET /import/roster-template.xlsx?lang=zh gives the template. */
export async function registerRosterRoutes(fastify: FastifyInstance, options: RosterRoutes): Promise<void> {
  const { database, stateOf } = options;
  const files = options.files.within('roster', rosterLimits);
  provideRosterFiles(database, files);
  await registerUploadRoute(fastify, { path: '/import/roster', files }, (request) =>
    checkRoles(stateOf(request), [Role.ADMINISTRATOR], 'file'),
  );
  fastify.get<{ Querystring: { lang?: string } }>('/import/roster-template.xlsx', async (request, reply) => {
    try {
      checkRoles(stateOf(request), [Role.ADMINISTRATOR], 'template');
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const { code, message } = error;
      return reply.code(code === 'UNAUTHENTICATED' ? 401 : 403).send({ error: { code, message } });
    }
    const workbook = await rosterTemplate(database.reader(), request.query.lang === 'en' ? 'en' : 'zh');
    return reply
      .type(workbookType)
      .header('content-disposition', 'attachment; filename="roster-template.xlsx"')
      .send(workbook);
  });
}
