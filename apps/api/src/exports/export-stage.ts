import { createHash } from 'node:crypto';
import { providedExports } from '@wanchuang/server-data';
import { type Body, openTokenStage } from '../testing/token-stage';
import type { TestNode } from '../testing/test-node';

/** What the mutation answers of an export. */
export interface AnsweredExport {
  readonly id: string;
  readonly state: string;
  readonly fault: string | null;
  readonly written: number;
  readonly total: number | null;
  readonly attempts: number;
  readonly filterZh: string;
  readonly filterEn: string;
  readonly filePath: string | null;
  readonly manifest: Readonly<Record<string, unknown>> | null;
}

const fields = `id state fault written total attempts filterZh filterEn filePath
  manifest { rows sizeBytes sha256 query arguments filterZh filterEn dataSequence dataAt asOf schemaVersion madeBy requestedAt }`;
const create = `mutation ($input: CreateExportInput!) { createExport(input: $input) { ${fields} } }`;
const cancel = `mutation ($input: CancelExportInput!) { cancelExport(input: $input) { ${fields} } }`;

/** The small world, its people, and what they export. */
export const openExportStage = async () => {
  const stage = await openTokenStage();
  const exportsOf = (node: TestNode) => {
    const found = providedExports(node.database);
    if (!found) throw new Error('this node exports nothing');
    return found;
  };
  const asked = async (role: string, query: string, variables: object): Promise<Body> =>
    (await stage.post(query, variables, await stage.as(role))).json<Body>();
  const answered = async (role: string, query: string, input: object, name: string): Promise<AnsweredExport> => {
    const { data, errors } = await asked(role, query, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name] as AnsweredExport;
  };
  return {
    ...stage,
    asked,
    runner: (node: TestNode = stage.node) => exportsOf(node).runner,
    ask: (role: string, input: object) => asked(role, create, { input: { format: 'CSV', ...input } }),
    create: (role: string, input: object) => answered(role, create, { format: 'CSV', ...input }, 'createExport'),
    cancel: (role: string, exportId: string) => answered(role, cancel, { exportId }, 'cancelExport'),
    tryCancel: (role: string, exportId: string) => asked(role, cancel, { input: { exportId } }),
    find: async (role: string, id: string): Promise<AnsweredExport | null> => {
      const { data } = await asked(role, `query ($id: ID!) { export(id: $id) { ${fields} } }`, { id });
      return (data?.['export'] ?? null) as AnsweredExport | null;
    },
    get: async (url: string, headers: Record<string, string> = {}) =>
      stage.node.app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers } }),
  };
};

export type ExportStage = Awaited<ReturnType<typeof openExportStage>>;

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
