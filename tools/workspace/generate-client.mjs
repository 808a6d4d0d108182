// Writes the dashboard's typed documents from schema.graphql: beside every `<name>.graphql` a `<name>.generated.ts`,
// and the schema's enums, as values and types, in libs/web/client; and of the official library of queries the typed functions
// of packages/client. `--check` writes nothing and fails on a stale file.
// Another schema file: `SCHEMA=path node tools/workspace/generate-client.mjs`.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import { buildSync } from 'esbuild';
import { buildSchema, isEnumType, parse } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const header = '// Generated from schema.graphql by tools/workspace/generate-client.mjs. Not written by hand.\n';
const officialFile = join(root, 'packages/client/src/official.generated.ts');
const enumFile = join(root, 'libs/web/client/src/schema.generated.ts');

const config = {
  scalars: {
    Decimal: 'string',
    Date: 'string',
    DateTime: 'string',
    ID: 'string',
    JSONObject: 'Record<string, unknown>',
  },
  defaultScalarType: 'string',
  strictScalars: true,
  enumType: 'string-literal',
  immutableTypes: true,
  arrayInputCoercion: false,
  skipTypename: true,
  useTypeImports: true,
  documentMode: 'documentNode',
  disableDescriptions: true,
};

const schemaPath = process.env.SCHEMA ?? join(root, 'schema.graphql');
const schema = buildSchema(readFileSync(schemaPath, 'utf8'));
const schemaDocument = parse(readFileSync(schemaPath, 'utf8'));

const documentPaths = ['libs/web', 'apps/dashboard'].flatMap((folder) => walk(join(root, folder), '.graphql')).sort();

const outputs = new Map([[enumFile, enums(schema)]]);
for (const path of documentPaths) outputs.set(path.replace(/\.graphql$/, '.generated.ts'), await documents(path));

outputs.set(officialFile, await officialLibrary());

refuseDoubleNames();
const orphans = ['libs/web', 'apps/dashboard']
  .flatMap((folder) => walk(join(root, folder), '.generated.ts'))
  .filter((path) => !outputs.has(path));
const stale = [...outputs].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const path of [...stale.map(([path]) => path), ...orphans]) console.error(`stale: ${relative(root, path)}`);
  if (stale.length + orphans.length > 0) {
    console.error('Run `npm run generate`.');
    process.exit(1);
  }
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  for (const path of orphans) rmSync(path);
  console.log(`${outputs.size} client files, ${stale.length} written, ${orphans.length} removed`);
}

function walk(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path));
}

/** One module per document file, which stands alone: its operations' types and the documents themselves. */
async function documents(path) {
  const text = await codegen({
    filename: path.replace(/\.graphql$/, '.generated.ts'),
    schema: schemaDocument,
    schemaAst: schema,
    documents: [{ location: path, document: parse(readFileSync(path, 'utf8')) }],
    config,
    plugins: [{ operationTypes: {} }, { typedDocuments: {} }],
    pluginMap: { operationTypes, typedDocuments },
    skipDocumentsValidation: { skipDuplicateValidation: true },
  });
  return header + text;
}

/** The official library's queries, typed, as texts that stand alone: the client package depends on nothing. */
async function officialLibrary() {
  const queries = await officialQueries();
  const types = await codegen({
    filename: officialFile,
    schema: schemaDocument,
    schemaAst: schema,
    documents: queries.map(({ name, document }) => ({ location: name, document: parse(document) })),
    config,
    plugins: [{ operationTypes: {} }],
    pluginMap: { operationTypes },
  });
  const names = queries.map(({ name }) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()));
  const texts = queries.map(({ title, about, document }, index) => {
    const operation = parse(document).definitions[0].name.value;
    const lines = [title.en, about.en, `${title.zh}：${about.zh}`].map((line) => ` * ${line}\n`).join('');
    const type = `TypedText<${operation}Query, ${operation}QueryVariables>`;
    return `/**\n${lines} */\nexport const ${names[index]}: ${type} = {\n  text: \`${document.trim()}\`,\n};\n`;
  });
  const all = `/** All of them by name. */\nexport const official = { ${names.join(', ')} };\n`;
  const needed = types.replace(/^.*\nexport type Incremental.*\n/m, ''); // nothing here comes in parts
  return `${header}import type { TypedText } from './document';\n\n${needed}\n${[...texts, all].join('\n')}`;
}

async function officialQueries() {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'libs/domain/queries/src/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module.officialQueries;
}

/** `export const gradeValues = [...]` and `type Grade`: values to check a URL against, and to write dictionaries for. */
function enums(from) {
  return (
    header +
    Object.values(from.getTypeMap())
      .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((type) => {
        const constant = `${type.name[0].toLowerCase()}${type.name.slice(1)}Values`;
        const values = type.getValues().map(({ name }) => `'${name}'`);
        return `export const ${constant} = [${values.join(', ')}] as const;\nexport type ${type.name} = (typeof ${constant})[number];\n`;
      })
      .join('\n')
  );
}

/** Two operations of one name would share a cache entry's debugging name and confuse the server's log. */
function refuseDoubleNames() {
  const seen = new Map();
  for (const path of documentPaths) {
    for (const definition of parse(readFileSync(path, 'utf8')).definitions) {
      const name = definition.name?.value;
      const place = relative(root, path);
      if (seen.has(name)) throw new Error(`'${name}' is defined in ${seen.get(name)} and in ${place}`);
      seen.set(name, place);
    }
  }
}
