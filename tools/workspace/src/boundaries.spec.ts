import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** Lints a file that does not exist, as if it stood at that path. */
const rulesBroken = (path: string, code: string): string[] => {
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/eslint'),
    ['--stdin', '--stdin-filename', path, '--format', 'json'],
    {
      cwd: root,
      input: code,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false' },
    },
  );
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return (file?.messages ?? []).map((message) => message.ruleId);
};

const boundary = '@nx/enforce-module-boundaries';

describe('the direction of imports', () => {
  it.each([
    [
      'domain → server',
      'libs/domain/indicators/src/sample.ts',
      `import { Database } from '@wanchuang/server-platform';\nexport const sample = Database;\n`,
    ],
    [
      'domain → a framework',
      'libs/domain/indicators/src/sample.ts',
      `import { useState } from 'react';\nexport const sample = useState;\n`,
    ],
    [
      'web → server',
      'libs/web/ui/src/sample.ts',
      `import { Database } from '@wanchuang/server-platform';\nexport const sample = Database;\n`,
    ],
    [
      'server → web',
      'libs/server/registry/src/sample.ts',
      `import { tokens } from '@wanchuang/web-ui';\nexport const sample = tokens;\n`,
    ],
    [
      'registry → operation, a column to its right',
      'libs/server/registry/src/sample.ts',
      `import { operationModule } from '@wanchuang/server-operation';\nexport const sample = operationModule;\n`,
    ],
    [
      'what others install → anything',
      'packages/client/src/sample.ts',
      `import { indicatorCatalogue } from '@wanchuang/domain-indicators';\nexport const sample = indicatorCatalogue;\n`,
    ],
    [
      'a column past its door',
      'libs/server/operation/src/sample.ts',
      `import { CenterType } from '../../registry/src/center/center.type';\nexport const sample = CenterType;\n`,
    ],
  ])(
    'refuses %s',
    (_, path, code) => {
      expect(rulesBroken(path, code)).toContain(boundary);
    },
    60_000,
  );

  it.each([
    [
      'server → domain',
      'libs/server/operation/src/sample.ts',
      `import { indicatorCatalogue } from '@wanchuang/domain-indicators';\nexport const sample = indicatorCatalogue;\n`,
    ],
    [
      'operation → registry, a column to its left',
      'libs/server/operation/src/sample.ts',
      `import { CenterType } from '@wanchuang/server-registry';\nexport const sample = CenterType;\n`,
    ],
  ])(
    'allows %s',
    (_, path, code) => {
      expect(rulesBroken(path, code)).not.toContain(boundary);
    },
    60_000,
  );
});
