import { Public, readByCompiler } from '@wanchuang/server-platform';
import { Arg, Query, Resolver } from 'type-graphql';
import { JurisdictionType } from './jurisdiction.type';

@Resolver(() => JurisdictionType)
export class JurisdictionResolver {
  @Public()
  @Query(() => [JurisdictionType], {
    description:
      'Every jurisdiction that has units here or below, in the order of the tree: each behind the one above it.',
  })
  jurisdictions(
    @Arg('withoutUnits', () => Boolean, {
      defaultValue: false,
      description: 'Also those that have none yet, such as all of a new installation.',
    })
    _withoutUnits: boolean,
  ): JurisdictionType[] {
    return readByCompiler();
  }
}
