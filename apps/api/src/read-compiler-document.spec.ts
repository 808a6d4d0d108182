import { type FragmentDefinitionNode, Kind, parse, print } from 'graphql';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi, fullAccess } from '@wanchuang/server-platform';
import { type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import { readableSql } from './commands/readable-sql';
import { columns, entities } from './schema';

const root = join(__dirname, '../../..');
const document = join(root, 'docs/read-compiler.md');

/** The dashboard's own operation. */
const operation = parse(
  readFileSync(join(root, 'libs/web/registry/src/centers/centers.graphql'), 'utf8'),
).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === 'CenterChoices');

/** `WRITE_DOCUMENT=1` writes the example anew; without it, it is held against the compiler. */
const isWriting = process.env['WRITE_DOCUMENT'] === '1';

const between = (text: string, mark: string): string =>
  text.split(`<!-- ${mark} -->`)[1]?.split('<!-- end of')[0]?.trim() ?? '';

const withBetween = (text: string, mark: string, content: string): string => {
  const [before = '', rest = ''] = text.split(`<!-- ${mark} -->`);
  return `${before}<!-- ${mark} -->\n\n${content}\n\n${rest.slice(rest.indexOf('<!-- end of'))}`;
};

describe('docs/read-compiler.md', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ entities });
  });
  afterAll(() => test?.close());

  it('shows the statement that the compiler makes of the operation today', async () => {
    if (operation?.kind !== Kind.OPERATION_DEFINITION)
      throw new Error('the dashboard no longer asks for CenterChoices');
    const { reads } = buildApi(columns, test.database.source);
    const request = { variables: { jurisdictionId: 'jurisdiction_1' }, access: fullAccess, today: '2026-06-30' };
    const fragments = new Map<string, FragmentDefinitionNode>();
    const { text } = reads.statement({ key: 'example', operation, fragments }, request);
    await reads.close();
    const shown = {
      operation: `\`\`\`graphql\n${print(operation)}\n\`\`\``,
      statement: `\`\`\`sql\n${readableSql(text)}\n\`\`\``,
    };
    const written = readFileSync(document, 'utf8');
    if (isWriting)
      writeFileSync(
        document,
        withBetween(withBetween(written, 'operation', shown.operation), 'statement', shown.statement),
      );
    const now = readFileSync(document, 'utf8');
    expect(between(now, 'operation')).toBe(shown.operation);
    expect(between(now, 'statement')).toBe(shown.statement);
  });
});
