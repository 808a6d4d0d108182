import { publicActor, Role } from '@wanchuang/domain-access';
import { fullAccess, ImportFiles, type SenderState } from '@wanchuang/server-platform';
import { readTable, tableFiles } from '@wanchuang/server-platform/testing';
import Fastify, { type FastifyInstance } from 'fastify';
import { type RosterKit, rosterKit } from '../testing/roster-kit';
import { organisationSheet, peopleSheet } from './roster-columns';
import { registerRosterRoutes } from './roster-routes';

describe('the template of people and organisations, and the way in for files', () => {
  let kit: RosterKit;
  let folder: Awaited<ReturnType<typeof tableFiles>>;
  let fastify: FastifyInstance;
  let address: string;
  let sender: SenderState = { signedIn: null, isStranger: false };
  beforeAll(async () => {
    kit = await rosterKit();
    folder = await tableFiles();
    fastify = Fastify();
    const files = new ImportFiles({ folder: `${await folder.write('x')}.uploads` });
    await registerRosterRoutes(fastify, { database: kit.test.database, files, stateOf: () => sender });
    address = await fastify.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await fastify?.close();
    await folder?.remove();
    await kit?.close();
  });

  const holding = (role: Role): SenderState => ({
    isStranger: true,
    signedIn: {
      personId: 1,
      sessionId: 1,
      access: fullAccess,
      rights: publicActor,
      roles: [{ role, jurisdictionId: kit.make.district, organisationId: null }],
    },
  });
  const template = (language: string) => fetch(`${address}/import/roster-template.xlsx?lang=${language}`);
  const upload = (content: string) => {
    const form = new FormData();
    form.append('file', new Blob([content]), '人员.csv');
    return fetch(`${address}/import/roster`, { method: 'POST', body: form });
  };

  it.each(['zh', 'en'] as const)(
    'gives a template in %s, with a sheet to fill in for each, and what is allowed',
    async (language) => {
      sender = holding(Role.ADMINISTRATOR);
      const path = await folder.write(Buffer.from(await (await template(language)).arrayBuffer()));
      const notes = { zh: '填写说明', en: 'Notes' }[language];
      const { rows } = await readTable(path, { format: 'xlsx', sheet: notes, headerRow: 1 });
      const texts = rows.flatMap(({ cells }) => cells);
      for (const text of { zh: ['高校', '数据分析员', 'WZ'], en: ['University', 'Analyst', 'WZ'] }[language])
        expect(texts).toContain(text);
      for (const { label, columns } of [organisationSheet, peopleSheet]) {
        const names = columns.map((column) => column.label[language] + (column.isRequired ? ' *' : ''));
        const sheet = { format: 'xlsx', sheet: label[language], headerRow: 1 } as const;
        await expect(readTable(path, sheet)).rejects.toMatchObject({ fault: { code: 'NO_ROWS' } }); // nothing but its header
        expect(texts).toEqual(expect.arrayContaining(names));
      }
    },
  );

  it('takes a file in, which is then checked', async () => {
    sender = holding(Role.ADMINISTRATOR);
    const { fileId } = (await (await upload('姓名,电子邮箱\n测试,a@b.invalid\n')).json()) as { fileId: string };
    expect((await kit.check(fileId)).report).toMatchObject({
      fileName: '人员.csv',
      outcomes: [{ name: '测试', action: 'CREATED' }],
    });
  });

  it('is for administrators: others are refused, strangers asked to sign in', async () => {
    sender = { signedIn: null, isStranger: true };
    expect([(await template('zh')).status, (await upload('x')).status]).toEqual([401, 401]);
    sender = holding(Role.BUREAU_OFFICER);
    expect([(await template('zh')).status, (await upload('x')).status]).toEqual([403, 403]);
  });
});
