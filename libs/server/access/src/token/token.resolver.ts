import { dayInShanghai, numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { PersonType } from '../person/person.type';
import { requireSignedIn } from '../provided-access';
import { ViewerType } from '../viewer/viewer.type';
import { newToken } from './token.given';
import { CreateTokenInput, RevokeTokenInput } from './token.inputs';
import { isListed } from './token.read';
import { TokenService } from './token.service';
import { CreatedTokenType, TokenType } from './token.type';

@Resolver(() => TokenType)
export class TokenResolver {
  @Authorized()
  @Mutation(() => CreatedTokenType, {
    description: 'Makes a token by which a program reads, and perhaps writes, for oneself.',
  })
  createToken(
    @Arg('input', () => CreateTokenInput, { description: 'What it is for.' }) input: CreateTokenInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const owner = requireSignedIn(context);
    return new TokenService().make(context.change(info), owner, newToken(input, context.clock));
  }

  @Authorized()
  @Mutation(() => TokenType, {
    description: 'Ends a token for good: one of one’s own, or of somebody whom one administers.',
  })
  revokeToken(
    @Arg('input', () => RevokeTokenInput, { description: 'Which.' }) { tokenId }: RevokeTokenInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Token');
    const id = numericId('token', tokenId, 'input.tokenId');
    return new TokenService().revoke(context.change(info), id, read);
  }
}

@Resolver(() => CreatedTokenType)
export class CreatedTokenResolver {
  @FieldResolver(() => TokenType)
  token(@Root() { tokenId }: CreatedTokenType, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return context.payloadReader(info, 'Token')(context.reader, tokenId);
  }
}

/** What tokens add to whoever has signed in. */
@Resolver(() => ViewerType)
export class ViewerTokensResolver {
  @FieldResolver(() => [TokenType], {
    description: 'One’s own tokens that work, or ran out within 30 days, the latest first.',
  })
  async tokens(
    @Root() { personId }: ViewerType,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown[]> {
    const listed = await context.reader.rows<{ id: number }>(
      `SELECT id FROM token WHERE person_id = $1 AND ${isListed('token', '$2')} ORDER BY made_at DESC, id DESC`,
      [personId, dayInShanghai(context.clock.now())],
    );
    const read = context.payloadReader(info, 'Token');
    return Promise.all(listed.map(({ id }) => read(context.reader, id)));
  }
}

/** What tokens add to a person. */
@Resolver(() => PersonType)
export class PersonTokensResolver {
  @FieldResolver(() => [TokenType], { description: 'Tokens that work, or ran out within 30 days, the latest first.' })
  tokens(): TokenType[] {
    return readByCompiler();
  }
}
