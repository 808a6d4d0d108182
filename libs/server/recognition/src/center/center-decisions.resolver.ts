import { readByCompiler } from '@wanchuang/server-platform';
import { CenterType, DecisionType } from '@wanchuang/server-registry';
import { FieldResolver, Resolver } from 'type-graphql';

/** Why a center was recognised, and what was decided of it since. */
@Resolver(() => CenterType)
export class CenterDecisionsResolver {
  @FieldResolver(() => [DecisionType], {
    description:
      'What was decided in writing of it, and of the application that it came of, the latest first, for those concerned (Art. 9).',
  })
  decisions(): DecisionType[] {
    return readByCompiler();
  }
}
