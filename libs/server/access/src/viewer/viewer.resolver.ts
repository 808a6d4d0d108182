import {
  dayInShanghai,
  ExpectedError,
  globalId,
  Public,
  ReadElsewhere,
  RequestContext,
} from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PersonType, RoleHoldingType } from '../person/person.type';
import { accessOf, recordOf } from '../provided-access';
import type { OwnSession } from '../session/session.service';
import { oldestValid } from '../sign-in/password-profile';
import { type Admission, SignInService } from '../sign-in/sign-in.service';
import { SignInInput, UseLinkInput } from './viewer.inputs';
import { SessionType, SignInResultType, ViewerType } from './viewer.type';

type ViewerKeys = Pick<ViewerType, 'personId' | 'sessionId'>;

const signInOf = (context: RequestContext): SignInService =>
  new SignInService(context.database, accessOf(context.database).settings, recordOf(context));

/** Hands the token to whoever asked, and says who has signed in. */
const admitted = async (
  context: RequestContext,
  { personId, session: begun, secondFactor }: Admission,
): Promise<object> => {
  if (begun === null) return { viewer: null, secondFactor };
  const actor = await accessOf(context.database).sessions.sessionOf(begun.token);
  if (!actor) throw new ExpectedError('UNAUTHENTICATED', 'The session has ended already');
  context.session.begin(begun.token, begun.expiresAt);
  context.become(actor);
  return { viewer: { personId, sessionId: begun.sessionId }, secondFactor };
};

@Resolver()
export class SignInResolver {
  @Public()
  @ReadElsewhere()
  @Query(() => ViewerType, { nullable: true, description: 'Whoever has signed in; null: nobody.' })
  viewer(@Ctx() { signedIn }: RequestContext): object | null {
    return signedIn && { personId: signedIn.personId, sessionId: signedIn.sessionId };
  }

  @Public()
  @Mutation(() => SignInResultType, { description: 'Begins a session. Failures one after another have to wait.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'E-mail address, password, code.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return admitted(context, await signInOf(context).signIn(input, context.client));
  }

  @Public()
  @Mutation(() => SignInResultType, { description: 'Sets a password by a link that works once, and begins a session.' })
  async useLink(
    @Arg('input', () => UseLinkInput, { description: 'Link and password.' }) { token, password }: UseLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return admitted(context, await signInOf(context).useLink(token, password, context.client));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends the session of this request; false: there was none.' })
  async signOut(@Ctx() { database, signedIn, session }: RequestContext): Promise<boolean> {
    session.end();
    if (signedIn?.sessionId == null) return false;
    await accessOf(database).sessions.end(signedIn, signedIn.sessionId);
    return true;
  }
}

/** Of the person that has signed in with this very request, too. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: ViewerKeys, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return context.payloadReader(info, 'Person')(context.reader, personId);
  }

  @FieldResolver(() => [RoleHoldingType])
  async roles(@Root() viewer: ViewerKeys, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (await this.mustChangePassword(viewer, context)) return [];
    const held = await context.reader.rows<{ id: number }>(
      `SELECT id FROM role_holding WHERE person_id = $1 AND from_on <= $2 AND (until_on IS NULL OR until_on > $2) ORDER BY id`,
      [viewer.personId, dayInShanghai(context.clock.now())],
    );
    const read = context.payloadReader(info, 'RoleHolding');
    return Promise.all(held.map(({ id }) => read(context.reader, id)));
  }

  @FieldResolver(() => SessionType)
  async session(@Root() viewer: ViewerKeys, @Ctx() context: RequestContext): Promise<object | undefined> {
    return (await this.sessions(viewer, context)).find(({ isCurrent }) => isCurrent);
  }

  @FieldResolver(() => [SessionType])
  async sessions(@Root() { personId, sessionId }: ViewerKeys, @Ctx() { database }: RequestContext) {
    const sessions = await accessOf(database).sessions.list(personId);
    return sessions.map((one: OwnSession) => ({
      ...one,
      id: globalId('session', one.id),
      isCurrent: one.id === sessionId,
    }));
  }

  @FieldResolver(() => Boolean)
  async hasPassword(@Root() { personId }: ViewerKeys, @Ctx() { reader }: RequestContext): Promise<boolean> {
    return (await reader.rows('SELECT 1 FROM password WHERE person_id = $1', [personId])).length > 0;
  }

  @FieldResolver(() => Boolean)
  async hasAuthenticator(@Root() { personId }: ViewerKeys, @Ctx() { reader }: RequestContext): Promise<boolean> {
    const sql = 'SELECT 1 FROM authenticator WHERE person_id = $1 AND confirmed_at IS NOT NULL';
    return (await reader.rows(sql, [personId])).length > 0;
  }

  @FieldResolver(() => Int)
  async recoveryCodesLeft(@Root() { personId }: ViewerKeys, @Ctx() { reader }: RequestContext): Promise<number> {
    const sql = 'SELECT id FROM recovery_code WHERE person_id = $1 AND used_at IS NULL';
    return (await reader.rows(sql, [personId])).length;
  }

  @FieldResolver(() => Boolean)
  async mustChangePassword(
    @Root() { personId, sessionId }: ViewerKeys,
    @Ctx() { database, reader, clock }: RequestContext,
  ): Promise<boolean> {
    const oldest = oldestValid(accessOf(database).settings.passwordProfile, clock.now());
    if (oldest === null) return false;
    const inOrder = await reader.rows(
      `SELECT FROM password WHERE person_id = $1 AND changed_at > $2 UNION ALL SELECT FROM session WHERE id = $3 AND method = 'OIDC'`,
      [personId, oldest, sessionId],
    );
    return inOrder.length === 0;
  }
}
