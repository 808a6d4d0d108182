import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTokenStage } from '../testing/token-stage';

export const root = join(__dirname, '../../../..');
export const examplesFolder = join(root, 'docs/examples');
export const exampleText = (file: string): string => readFileSync(join(examplesFolder, file), 'utf8');

/** The small world behind a port, as programs elsewhere meet it, and a folder for what they write. */
export const openExampleStage = async () => {
  const stage = await openTokenStage();
  await stage.node.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = stage.node.app.server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-examples-'));
  const one = async <T>(sql: string): Promise<T> => {
    const { rows } = await stage.test.owner.query<{ value: T }>(sql);
    if (!rows[0]) throw new Error(`nothing is found by ${sql}`);
    return rows[0].value;
  };
  return {
    ...stage,
    address: `http://127.0.0.1:${port}`,
    folder,
    one,
    district: `jurisdiction_${await one<number>(`SELECT id AS value FROM jurisdiction WHERE code = '500101'`)}`,
    close: async (): Promise<void> => {
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type ExampleStage = Awaited<ReturnType<typeof openExampleStage>>;
