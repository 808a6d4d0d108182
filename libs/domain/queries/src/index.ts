import { centerQueries } from './centers';
import { contractQueries } from './contracts';
import { evaluationQueries } from './evaluation';
import { investmentQueries } from './investment';
import type { OfficialQuery } from './official-query';
import { patentQueries } from './patents';
import { recordQueries } from './record';

export { type OfficialQuery, textOf, type Topic, topics } from './official-query';

/** The official library, in the order in which it is shown. */
export const officialQueries: readonly OfficialQuery[] = [
  ...investmentQueries,
  ...patentQueries,
  ...contractQueries,
  ...evaluationQueries,
  ...centerQueries,
  ...recordQueries,
];
