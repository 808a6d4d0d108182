import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeCreditCode } from '@wanchuang/domain-registry';
import { ImportFiles } from '@wanchuang/server-platform';
import { workbookOf } from '@wanchuang/server-platform/testing';
import { provideRosterFiles } from '../roster/provided-roster';
import { rosterLimits } from '../roster/roster-file';
import { accessApi, accessFactory, openAccessDatabase } from './access-api';

type Rows = readonly (readonly (string | number | null)[])[];

export const organisationHeader = [
  '单位名称 *',
  '统一社会信用代码',
  '单位类型 *',
  '辖区 *',
  '英文名称',
  '上级单位',
  '更名日期',
];
export const peopleHeader = [
  '姓名 *',
  '电子邮箱 *',
  '电话',
  '所在单位',
  '界面语言',
  '角色',
  '角色范围',
  '角色起始日',
  '角色终止日',
];

export const rosterCode = (number: number): string =>
  completeCreditCode(`91500101MD${String(number).padStart(7, '0')}`);

const report = `fileName sha256 isLoaded faultCount
  faults { sheet line column value code message messageZh }
  outcomes { sheet line about name action changes { column before after } rolesGranted }
  invitations { line name email token expiresAt }`;

export interface Report {
  readonly sha256: string;
  readonly isLoaded: boolean;
  readonly faultCount: number;
  readonly faults: readonly Record<'sheet' | 'column' | 'value' | 'code' | 'message' | 'messageZh', string | null>[];
  readonly outcomes: readonly {
    line: number;
    about: string;
    name: string;
    action: string;
    changes: object[];
    rolesGranted: number;
  }[];
  readonly invitations: readonly { email: string; token: string }[];
}

/** A database with one district, a folder for files, and the API by which they are checked and loaded. */
export const rosterKit = async () => {
  const test = await openAccessDatabase();
  const make = await accessFactory(test);
  const folder = await mkdtemp(join(tmpdir(), 'wanchuang-roster-'));
  const files = new ImportFiles({ folder, limits: rosterLimits });
  provideRosterFiles(test.database, files);
  const upload = async (content: string | Uint8Array, name = 'roster.xlsx'): Promise<string> => {
    const pieces = async function* () {
      yield Buffer.from(content);
    };
    return (await files.store(name, pieces())).fileId;
  };
  return {
    test,
    make,
    files,
    upload,
    /** A workbook of the template's two sheets. */
    book: ({ organisations = [], people = [] }: { organisations?: Rows; people?: Rows }): Promise<Buffer> =>
      workbookOf((sheet, workbook) => {
        sheet.addRows([organisationHeader, ...organisations].map((row) => [...row]));
        workbook.addWorksheet('人员').addRows([peopleHeader, ...people].map((row) => [...row]));
      }, '单位'),
    check: async (fileId: string, request = {}) => {
      const ask = accessApi(test, () => request);
      const { data, errors } = await ask(`query ($id: ID!) { checkRoster(fileId: $id) { ${report} } }`, { id: fileId });
      return { report: data?.['checkRoster'] as Report, errors };
    },
    load: async (fileId: string, sha256: string, request = {}) => {
      const ask = accessApi(test, () => request);
      const { data, errors } = await ask(
        `mutation ($input: LoadRosterInput!) { loadRoster(input: $input) { ${report} } }`,
        {
          input: { fileId, sha256 },
        },
      );
      return { report: data?.['loadRoster'] as Report, errors };
    },
    events: async (): Promise<{ type: string; payload: string }[]> =>
      (await test.owner.query('SELECT type, payload FROM event ORDER BY sequence')).rows,
    count: async (table: 'person' | 'organisation' | 'role_holding' | 'event' | 'one_time_link'): Promise<number> =>
      (await test.owner.query(`SELECT count(*)::int AS count FROM ${table}`)).rows[0].count,
    close: async (): Promise<void> => {
      await test.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

export type RosterKit = Awaited<ReturnType<typeof rosterKit>>;
