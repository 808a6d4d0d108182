import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExampleStage, root } from './example-stage';
import { type Ended, run } from '../testing/program';

const program = `import { createClient, WanchuangError } from '@wanchuang/client';

const client = createClient({ address: process.env.WANCHUANG_ADDRESS, token: process.env.WANCHUANG_TOKEN });
const { data } = await client.official.centersDirectory({ jurisdictionId: process.argv[2] });
const refused = await client.query('{ nothing }', {}).catch((error) => error);
console.log(JSON.stringify([data.centers.totalCount, refused instanceof WanchuangError && refused.code]));
`;
const typed = (field: string): string => `import { createClient } from '@wanchuang/client';

const client = createClient({ address: 'https://wanchuang.example', token: 'wct_' });
export const codes = async (): Promise<string[]> => {
  const { data } = await client.official.centersDirectory({ jurisdictionId: 'jurisdiction_1' });
  return data.centers.nodes.map((center) => center.${field});
};
`;

/** That somebody who has the package alone works with it. */
export const testPackage = (stageOf: () => ExampleStage): void => {
  describe('the client package, packed and installed elsewhere', () => {
    let stage: ExampleStage;
    let elsewhere: string;
    const done = async (ending: Promise<Ended>): Promise<string> => {
      const { code, said, complained } = await ending;
      if (code !== 0) throw new Error(`${code}: ${said}${complained}`);
      return said;
    };
    beforeAll(async () => {
      stage = stageOf();
      elsewhere = join(stage.folder, 'elsewhere');
      mkdirSync(elsewhere);
      await done(run(process.execPath, ['tools/workspace/build-package.mjs', 'packages/client'], { folder: root }));
      const packed = ['pack', join(root, 'dist/packages/client'), '--json', '--pack-destination', elsewhere];
      const [{ filename }] = JSON.parse(await done(run('npm', packed, { folder: elsewhere })));
      writeFileSync(join(elsewhere, 'package.json'), '{ "private": true, "type": "module" }');
      await done(run('npm', ['install', '--offline', '--no-audit', '--no-fund', filename], { folder: elsewhere }));
    });

    it('is of the repository’s version and licence, and depends on nothing', () => {
      const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
      const { version } = read(join(root, 'package.json'));
      const installed = read(join(elsewhere, 'node_modules/@wanchuang/client/package.json'));
      expect(installed).toMatchObject({ name: '@wanchuang/client', version, license: 'UNLICENSED', private: true });
      expect(installed).not.toHaveProperty('dependencies');
      expect(Object.keys(read(join(elsewhere, 'package-lock.json')).packages)).toEqual([
        '',
        'node_modules/@wanchuang/client',
      ]);
    });

    it('asks the server', async () => {
      writeFileSync(join(elsewhere, 'program.js'), program);
      const { secret } = await stage.made('ANALYST', { datasets: ['DIRECTORY'] });
      const environment = { WANCHUANG_ADDRESS: stage.address, WANCHUANG_TOKEN: secret };
      const said = await done(
        run(process.execPath, ['program.js', stage.district], { folder: elsewhere, environment }),
      );
      const count = await stage.one<number>(
        `SELECT count(*)::int AS value FROM center JOIN jurisdiction ON jurisdiction.id = jurisdiction_id WHERE jurisdiction.code = '500101' AND withdrawn_at IS NULL`,
      );
      expect(JSON.parse(said)).toEqual([count, 'GRAPHQL_VALIDATION_FAILED']);
    });

    it('knows the types: a field that is not asked for is an error of the compiler', async () => {
      const compiler = join(root, 'node_modules/tsc-native/bin/tsc');
      const strict = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', ''];
      const check = (field: string): Promise<Ended> => {
        writeFileSync(join(elsewhere, 'typed.ts'), typed(field));
        return run(process.execPath, [compiler, ...strict, 'typed.ts'], { folder: elsewhere });
      };
      expect(await check('code')).toMatchObject({ code: 0, said: '' });
      const wrong = await check('colour');
      expect([wrong.code === 0, wrong.said]).toEqual([
        false,
        expect.stringContaining("Property 'colour' does not exist"),
      ]);
    });
  });
};
