import { boolean, listOf, object, quoted, sqlOf, text } from '../baseline/json';
import { evaluations } from './center';
import { byName, firstCenters, pageSize } from './centers-page';
import { registersOfCenter } from './registers';
import { readDocument, type Work } from './work';

const center = object({
  id: quoted('c.id', 'center_'),
  code: text('c.code'),
  name: text('c.name'),
  ...registersOfCenter(20, ['technologyContracts', 'intellectualProperty']),
  evaluations,
});

const baseline = (): string => {
  const answer = object({
    data: object({
      centers: object({
        nodes: listOf(center, `c.${byName}, c.id`),
        pageInfo: object({ hasNextPage: boolean(`(SELECT count(*) FROM top) > ${pageSize}`) }),
      }),
    }),
  });
  return `WITH ${firstCenters('')} SELECT ${sqlOf(answer)} AS body FROM page c`;
};

/** A page of centers, each with lists below it: as an analyst reads. */
export const nestedPage: Work = {
  name: 'Q5',
  title: 'a page of 50 centers, each with contracts, intellectual property and evaluations, by the bureau’s leader',
  viewer: 'BUREAU_LEADER',
  goal: {},
  document: readDocument('nested-page'),
  baseline,
  variants: ({ jurisdictionId }) => [
    { variables: { jurisdictionId: `jurisdiction_${jurisdictionId}` }, values: [jurisdictionId] },
  ],
};
