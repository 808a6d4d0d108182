import { DeprecatedUse } from './deprecated-use/deprecated-use.entity';
import { deprecatedUseReads } from './deprecated-use/deprecated-use.read';
import { DeprecatedUseResolver } from './deprecated-use/deprecated-use.resolver';

/** The tables of what is kept about data services. */
export const entities = [DeprecatedUse];

/** What the API shows of them. */
export const resolvers = [DeprecatedUseResolver];

/** How it is read. */
export const reads = [...deprecatedUseReads];
