import { Role } from '@wanchuang/domain-access';
import { pageArgsOf, readByCompiler } from '@wanchuang/server-platform';
import { pageSizes } from '@wanchuang/server-registry';
import { Args, ArgsType, Authorized, Query, Resolver } from 'type-graphql';
import { DeprecatedUseConnection, DeprecatedUseType } from './deprecated-use.type';

@ArgsType()
class DeprecatedUsesArgs extends pageArgsOf(pageSizes) {}

@Resolver(() => DeprecatedUseType)
export class DeprecatedUseResolver {
  @Authorized(Role.ADMINISTRATOR)
  @Query(() => DeprecatedUseConnection, {
    description: 'What tokens of the people whom one administers use of what is to go, the latest use first.',
  })
  deprecatedUses(@Args(() => DeprecatedUsesArgs) _args: DeprecatedUsesArgs): object {
    return readByCompiler();
  }
}
