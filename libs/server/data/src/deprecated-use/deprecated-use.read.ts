import { page, type TypeReads } from '@wanchuang/server-platform';
import { pageSizes } from '@wanchuang/server-registry';
import { DeprecatedUse } from './deprecated-use.entity';

export const deprecatedUseReads: readonly TypeReads[] = [
  {
    type: 'DeprecatedUse',
    entity: DeprecatedUse,
    within: 'token',
    isVolatile: true, // counted without an event
  },
  {
    type: 'Query',
    fields: {
      deprecatedUses: page({
        ...pageSizes,
        rows: (read) => ({
          row: 'deprecated_use',
          from: 'deprecated_use',
          where: read.visible('DeprecatedUse', 'deprecated_use'),
          order: [
            { sql: `(extract(epoch FROM deprecated_use.last_used_at) * 1000000)::bigint`, direction: 'DESC', type: 'bigint' },
            { sql: 'deprecated_use.id', direction: 'DESC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
