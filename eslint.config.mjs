import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The direction of imports: domain → domain; server → server, domain; web → web, domain; apps → all; tools → domain, server.
// Columns depend left to right: registry ← access ← notification; access ← files ← recognition ← operation ← evaluation ← integrity; analytics reads all, data serves all.
const layers = [
  {
    sourceTag: 'layer:domain',
    onlyDependOnLibsWithTags: ['layer:domain'],
    allowedExternalImports: ['fast-check', 'chinese-days', 'chinese-days/*'],
  },
  {
    sourceTag: 'layer:server',
    onlyDependOnLibsWithTags: ['layer:server', 'layer:domain'],
    bannedExternalImports: ['react', 'react-*', 'antd', 'recharts', '@apollo/client'],
  },
  {
    sourceTag: 'layer:web',
    onlyDependOnLibsWithTags: ['layer:web', 'layer:domain'],
    bannedExternalImports: ['typeorm', 'pg', 'fastify', '@apollo/server', 'type-graphql'],
  },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: ['layer:app', 'layer:domain', 'layer:server', 'layer:web', 'layer:tool', 'layer:package'],
  },
  // what others install stands alone
  { sourceTag: 'layer:package', onlyDependOnLibsWithTags: ['layer:package'], allowedExternalImports: [] },
  { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['layer:tool', 'layer:domain', 'layer:server', 'context:api'] },
];
const foundations = [
  'context:platform',
  'context:policy',
  'context:lifecycle',
  'context:access',
  'context:indicators',
  'context:ui',
  'context:client',
];
const columns = [
  { sourceTag: 'context:indicators', onlyDependOnLibsWithTags: ['context:indicators'] },
  { sourceTag: 'context:policy', onlyDependOnLibsWithTags: ['context:policy'] },
  { sourceTag: 'context:lifecycle', onlyDependOnLibsWithTags: ['context:lifecycle'] },
  {
    sourceTag: 'context:platform',
    onlyDependOnLibsWithTags: [
      'context:platform',
      'context:indicators',
      'context:policy',
      'context:lifecycle',
      'context:access',
      'context:registry',
    ],
  },
  { sourceTag: 'context:ui', onlyDependOnLibsWithTags: ['context:ui', 'layer:domain'] },
  { sourceTag: 'context:client', onlyDependOnLibsWithTags: ['context:client', 'layer:domain'] },
  // rules of access read the life cycles of every column's domain; on the server that would be a circle, which is refused
  {
    sourceTag: 'context:access',
    onlyDependOnLibsWithTags: ['context:registry', 'context:recognition', ...foundations],
  },
  { sourceTag: 'context:files', onlyDependOnLibsWithTags: ['context:files', 'context:registry', ...foundations] },
  {
    sourceTag: 'context:recognition',
    onlyDependOnLibsWithTags: ['context:recognition', 'context:files', 'context:registry', ...foundations],
  },
  {
    sourceTag: 'context:notification',
    onlyDependOnLibsWithTags: ['context:notification', 'context:registry', ...foundations],
  },
  { sourceTag: 'context:registry', onlyDependOnLibsWithTags: ['context:registry', ...foundations] },
  { sourceTag: 'context:portal', onlyDependOnLibsWithTags: ['context:portal', 'context:registry', ...foundations] },
  {
    sourceTag: 'context:operation',
    onlyDependOnLibsWithTags: [
      'context:operation',
      'context:recognition',
      'context:files',
      'context:registry',
      ...foundations,
    ],
  },
  {
    sourceTag: 'context:evaluation',
    onlyDependOnLibsWithTags: [
      'context:evaluation',
      'context:operation',
      'context:recognition',
      'context:registry',
      ...foundations,
    ],
  },
];

export default [
  { ignores: ['**/dist', '**/node_modules', '**/*.generated.ts', '**/.data', '**/test-results'] },
  ...nx.configs['flat/base'],
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: [...layers, ...columns] },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      // a declaration may need a parameter that its body does not
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings from the config module.' },
      ],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    files: ['libs/web/**', 'apps/dashboard/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['libs/web/**', 'apps/dashboard/**'],
    ignores: ['libs/web/ui/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'antd',
              importNames: ['Popconfirm'],
              message: 'Ask with Confirm of web-ui: it takes the focus and gives it back.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.config.ts', '**/*.config.mts', '**/jest-global-*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off' },
  },
  { files: ['tools/**', 'apps/api/src/**', 'apps/e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/config/*.ts', 'apps/e2e/**', '**/testing/**', 'tools/bench/**', '**/*.spec.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
];
