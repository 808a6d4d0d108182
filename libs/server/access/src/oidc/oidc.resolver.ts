import { numericId, Public, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { lockPerson } from '../person/person.store';
import { PersonType } from '../person/person.type';
import { oidcOf, requireSignedIn } from '../provided-access';
import { unlinkIdentity } from './person-identity.store';
import { SignInOptionsType, UnlinkIdentityInput } from './person-identity.type';

/** Signing in through a provider, as far as it does not take the browser there: that is apps/api’s. */
@Resolver()
export class OidcResolver {
  @Public()
  @ReadElsewhere()
  @Query(() => SignInOptionsType, { description: 'By what one can sign in here, besides a password.' })
  signInOptions(@Ctx() { database }: RequestContext): SignInOptionsType {
    const oidc = oidcOf(database);
    return { oidc: oidc ? { issuer: oidc.issuer, nameZh: oidc.name.zh, nameEn: oidc.name.en } : null };
  }

  @Authorized()
  @Mutation(() => PersonType, {
    description: 'Signs in through a provider no more, until the next time; refused to whoever has no password.',
  })
  async unlinkIdentity(
    @Arg('input', () => UnlinkIdentityInput, { description: 'Which.' }) input: UnlinkIdentityInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { personId } = requireSignedIn(context);
    const id = numericId('personIdentity', input.identityId, 'input.identityId');
    const { answer } = await context.change(info).once(
      async (tx) => {
        await lockPerson(tx, personId);
        await unlinkIdentity(tx, personId, id);
        return personId;
      },
      context.payloadReader(info, 'Person'),
    );
    return answer;
  }
}
