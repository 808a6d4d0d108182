import type { GraphQLResolveInfo } from 'graphql';
import { DateTimeScalar, Public, RequestContext } from '@wanchuang/server-platform';
import { registerNumberedNode } from '@wanchuang/server-registry';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { IndicatorFactFilter } from './indicator-fact.filter';
import { largestFactPage, loadFact, readFacts } from './indicator-fact.read';
import { IndicatorFactConnection, IndicatorFactType } from './indicator-fact.type';
import { selectedFields } from './selection';

registerNumberedNode('indicatorFact', 'IndicatorFact', loadFact);

const rows = [['nodes'], ['edges', 'node']];
const centers = rows.map((path) => [...path, 'center']);

@Resolver(() => IndicatorFactType)
export class IndicatorFactResolver {
  @Public()
  @Query(() => IndicatorFactConnection, {
    description: 'Facts as flat rows in large pages, by indicator, year and center (Art. 22).',
  })
  indicatorFacts(
    @Ctx() { reader }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => IndicatorFactFilter, { nullable: true, description: 'Which ones; all without it.' })
    filter: IndicatorFactFilter | null,
    @Arg('asOf', () => DateTimeScalar, { nullable: true, description: 'What was believed then; without it, now.' })
    asOf: Date | null,
    @Arg('first', () => Int, {
      defaultValue: 1000,
      description: `How many rows, 0 to ${largestFactPage}; more is refused.`,
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the row to go on from; of this list, with the same filter.',
    })
    after: string | null,
  ) {
    const centerIdOnly = [...selectedFields(info, ...centers)].every(
      (field) => field === 'id' || field === '__typename',
    );
    const selection = { fields: selectedFields(info, ...rows), centerIdOnly };
    return readFacts(reader, { filter: filter ?? {}, asOf, first, after }, selection);
  }
}
