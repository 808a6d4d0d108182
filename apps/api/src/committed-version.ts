import type { ApolloServerPlugin } from '@apollo/server';
import type { Database, DataVersions, RequestContext } from '@wanchuang/server-platform';

/** The newest version of the data that a node knows of; null: none. */
export type LatestVersion = () => bigint | null;

/**
 * Notes what this node commits at once, before PostgreSQL announces it.
 * @returns what is known for certain, or else at least what the node itself has committed
 */
export const followCommits = (database: Database, versions: DataVersions): LatestVersion => {
  let committed: bigint | null = null;
  database.onCommitted = (sequence) => {
    if (committed === null || sequence > committed) committed = sequence;
    versions.noteCommitted(sequence);
  };
  return () => versions.known ?? committed;
};

/**
 * A mutation says which version of the data holds what it has done: whoever presents that (x-data-version) reads it from
 * every node.
 */
export const committedVersionPlugin = (latest: LatestVersion): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, response: { body } }) => {
      const version = operation?.operation === 'mutation' ? latest() : null;
      if (version === null || body.kind !== 'single') return;
      const { singleResult } = body;
      singleResult.extensions = { ...singleResult.extensions, dataVersion: version.toString() };
    },
  }),
});
