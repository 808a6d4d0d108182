/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export { entities, reads, resolvers } from './data.module';

export { publishedDocument } from './query/saved-query.store';
