import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Info, Int, Mutation, Resolver } from 'type-graphql';
import { PersonInput } from '../person/person.inputs';
import { accessOf, recordOf, requireSignedIn } from '../provided-access';
import { AuthenticatorService } from '../sign-in/authenticator.service';
import { SignInService } from '../sign-in/sign-in.service';
import { ChangePasswordInput, CodeInput, PasswordInput, SessionInput } from './viewer.inputs';
import { NewAuthenticatorType } from './viewer.type';

const signInOf = (context: RequestContext): SignInService =>
  new SignInService(context.database, accessOf(context.database).settings, recordOf(context));

/** What people do with their own account. */
@Resolver()
export class AccountResolver {
  @Authorized()
  @Mutation(() => Boolean, { description: 'Changes one’s own password, and ends one’s other sessions.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The old and the new one.' }) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const passwords = { current: input.currentPassword, next: input.newPassword };
    await signInOf(context).changePassword(requireSignedIn(context), passwords, context.client);
    return true;
  }

  @Authorized()
  @Mutation(() => NewAuthenticatorType, {
    description: 'Makes the secret of an authenticator app; a code must confirm it.',
  })
  startAuthenticator(@Ctx() context: RequestContext): Promise<object> {
    return new AuthenticatorService(context.database).start(requireSignedIn(context).personId);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'From now on a code of the authenticator app is wanted at each sign-in.' })
  async confirmAuthenticator(
    @Arg('input', () => CodeInput, { description: 'The first code.' }) { code }: CodeInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await new AuthenticatorService(context.database).confirm(requireSignedIn(context).personId, code);
    return true;
  }

  @Authorized()
  @Mutation(() => Boolean, {
    description: 'Signs in without authenticator app from now on; its recovery codes go with it.',
  })
  async removeAuthenticator(
    @Arg('input', () => PasswordInput, { description: 'The password again.' }) { password }: PasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const { personId } = requireSignedIn(context);
    await signInOf(context).confirm({ personId, password, place: 'input.password' }, context.client);
    await new AuthenticatorService(context.database).remove(personId);
    return true;
  }

  @Authorized()
  @Mutation(() => [String], {
    description:
      'Ten codes, each of which replaces the authenticator app once. They are shown this once, and replace those before.',
  })
  async makeRecoveryCodes(
    @Arg('input', () => PasswordInput, { description: 'The password again.' }) { password }: PasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<string[]> {
    const { personId } = requireSignedIn(context);
    await signInOf(context).confirm({ personId, password, place: 'input.password' }, context.client);
    return new AuthenticatorService(context.database).makeRecoveryCodes(personId);
  }

  @Authorized()
  @Mutation(() => Boolean, { description: 'Ends one of one’s own sessions.' })
  async endSession(
    @Arg('input', () => SessionInput, { description: 'Which.' }) input: SessionInput,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const actor = requireSignedIn(context);
    const id = numericId('session', input.sessionId, 'input.sessionId');
    await accessOf(context.database).sessions.end(actor, id);
    if (id === actor.sessionId) context.session.end();
    return true;
  }

  @Authorized()
  @Mutation(() => Int, { description: 'Ends one’s own sessions but this; says how many.' })
  endOtherSessions(@Ctx() context: RequestContext): Promise<number> {
    return accessOf(context.database).sessions.endOthers(requireSignedIn(context));
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => Int, { description: 'Ends all sessions of somebody; says how many.' })
  endSessionsOf(
    @Arg('input', () => PersonInput, { description: 'Whose.' }) input: PersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number> {
    const personId = numericId('person', input.personId, 'input.personId');
    return accessOf(context.database).sessions.endAllOf(context.change(info), personId);
  }
}
