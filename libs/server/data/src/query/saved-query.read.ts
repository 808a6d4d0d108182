import { page, type Reading, type TypeReads } from '@wanchuang/server-platform';
import { allOf, pageSizes } from '@wanchuang/server-registry';
import { SavedQuery } from './saved-query.entity';
import type { SavedQueryArgs } from './saved-query.inputs';

const conditions = (read: Reading): string => {
  const isShared = read.args<SavedQueryArgs>().at('filter').at('isShared');
  return allOf([
    read.visible('SavedQuery', 'saved_query'),
    isShared.isGiven ? `saved_query.is_shared = ${isShared.bind('boolean')}` : null,
  ]);
};

export const savedQueryReads: readonly TypeReads[] = [
  { type: 'SavedQuery', entity: SavedQuery, node: 'savedQuery', names: ['person'] },
  {
    type: 'Query',
    fields: {
      savedQueries: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'saved_query',
          from: 'saved_query',
          where: conditions(read),
          order: [{ sql: 'saved_query.id', direction: 'DESC', type: 'int' }],
        }),
      }),
    },
  },
];
