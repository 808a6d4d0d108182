import { Role } from '@wanchuang/domain-access';
import { DateScalar, KeyedInput, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { banAsked, decideBan } from './ban.service';
import { BanType } from './ban.type';

@InputType({ description: 'A ban from applying (Art. 24): it ends after the years that the policy sets.' })
export class RecordBanInput extends KeyedInput {
  @Field(() => ID, { description: 'The legal person; it has a unified social credit code.' })
  organisationId!: string;

  @Field(() => DateScalar, { description: 'The day of the decision, today or earlier: it is counted from then.' })
  fromOn!: string;

  @Field(() => String, { description: 'The ground, in writing: 1 to 2,000 characters.' })
  ground!: string;
}

@Resolver(() => BanType)
export class BanResolver {
  @Authorized(Role.BUREAU_LEADER)
  @Mutation(() => BanType, {
    description:
      'Bars a legal person from applying for the years that the policy sets (Art. 24). It is not taken back.',
  })
  recordBan(
    @Arg('input', () => RecordBanInput, { description: 'The ban.' }) input: RecordBanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Ban');
    return decideBan(context.change(info), banAsked(input), read);
  }
}
