import { Role } from '@wanchuang/domain-access';
import { numericId, Public, ReadElsewhere, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PersonType } from '../person/person.type';
import { oidcOf, requireSignedIn } from '../provided-access';
import { unlinkIdentityFor, unlinkOwnIdentity } from './person-identity.store';
import { SignInOptionsType, UnlinkIdentityInput, UnlinkIdentityOfInput } from './person-identity.type';

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
        await unlinkOwnIdentity(tx, personId, id);
        return personId;
      },
      context.payloadReader(info, 'Person'),
    );
    return answer;
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, {
    description:
      'Signs somebody in through a provider no more, until the next time that it vouches for them, and ends the sessions begun that way.',
  })
  async unlinkIdentityOf(
    @Arg('input', () => UnlinkIdentityOfInput, { description: 'Which, and why.' }) input: UnlinkIdentityOfInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = numericId('personIdentity', input.identityId, 'input.identityId');
    const change = context.change(info);
    const { answer } = await change.once(
      (tx) => unlinkIdentityFor(tx, change.doer, id, input.reason),
      context.payloadReader(info, 'Person'),
    );
    return answer;
  }
}
