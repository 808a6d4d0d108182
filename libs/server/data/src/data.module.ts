import { SavedQuery } from './query/saved-query.entity';
import { savedQueryReads } from './query/saved-query.read';
import { SavedQueryResolver } from './query/saved-query.resolver';

/** The tables of data services. */
export const entities = [SavedQuery];

/** What the API shows of them. */
export const resolvers = [SavedQueryResolver];

/** How it is read. */
export const reads = [...savedQueryReads];
