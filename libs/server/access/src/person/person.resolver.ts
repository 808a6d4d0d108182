import { Role } from '@wanchuang/domain-access';
import { numericId, readByCompiler, RequestContext } from '@wanchuang/server-platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { newHolding, newPerson, personChange } from './person.given';
import {
  ChangePersonInput,
  EndRoleInput,
  GrantRoleInput,
  InvitePersonInput,
  PersonArgs,
  PersonInput,
  RenewLinkInput,
} from './person.inputs';
import { PersonService } from './person.service';
import { InvitationType, PersonConnection, PersonType } from './person.type';

const personKey = (id: string): number => numericId('person', id, 'input.personId');

@Resolver(() => PersonType)
export class PersonResolver {
  @Authorized(Role.ADMINISTRATOR)
  @Query(() => PersonConnection, { description: 'People by name; those who were erased come last.' })
  people(@Args(() => PersonArgs) _args: PersonArgs): object {
    return readByCompiler();
  }

  @Authorized(Role.ADMINISTRATOR)
  @Query(() => PersonType, { nullable: true, description: 'One person; null if there is none.' })
  person(@Arg('id', () => ID, { description: 'Id of the person.' }) _id: string): PersonType | null {
    return readByCompiler();
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => InvitationType, {
    description: 'Adds somebody, and makes the link by which they set their password.',
  })
  invitePerson(
    @Arg('input', () => InvitePersonInput, { description: 'Who, and their first roles.' }) input: InvitePersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const roles = input.roles.map((role, place) => newHolding(`input.roles.${place}`, role));
    return new PersonService(context.database).invite(context.change(info), newPerson(input), roles);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => InvitationType, {
    description: 'Makes a new link for somebody whose invitation has run out, or who has forgotten the password.',
  })
  renewLink(
    @Arg('input', () => RenewLinkInput, { description: 'Whom it is for.' }) input: RenewLinkInput,
    @Ctx() { doer, database }: RequestContext,
  ): Promise<object> {
    return new PersonService(database).renewLink(doer, personKey(input.personId));
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, { description: 'Changes what is known of somebody.' })
  changePerson(
    @Arg('input', () => ChangePersonInput, { description: 'What changes.' }) input: ChangePersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    const id = personKey(input.personId);
    return new PersonService(context.database).change(
      context.change(info),
      id,
      input.version,
      personChange(input),
      read,
    );
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, { description: 'Keeps somebody from signing in, and ends their sessions.' })
  suspendPerson(
    @Arg('input', () => PersonInput, { description: 'Who.' }) input: PersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    return new PersonService(context.database).suspend(context.change(info), personKey(input.personId), read);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, { description: 'Lets somebody who was suspended sign in again.' })
  resumePerson(
    @Arg('input', () => PersonInput, { description: 'Who.' }) input: PersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    return new PersonService(context.database).resume(context.change(info), personKey(input.personId), read);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, {
    description: 'Erases the personal data of somebody for good; what they did stays in the log under their id.',
  })
  erasePerson(
    @Arg('input', () => PersonInput, { description: 'Who.' }) input: PersonInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    return new PersonService(context.database).erase(context.change(info), personKey(input.personId), read);
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, { description: 'Gives somebody a role in a scope.' })
  grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'Who, which role, where and when.' }) input: GrantRoleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    return new PersonService(context.database).grantRole(
      context.change(info),
      personKey(input.personId),
      newHolding('input', input),
      read,
    );
  }

  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonType, { description: 'Ends a role that somebody holds; it stays on record.' })
  endRole(
    @Arg('input', () => EndRoleInput, { description: 'Which, and when.' }) input: EndRoleInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const read = context.payloadReader(info, 'Person');
    const id = numericId('roleHolding', input.roleHoldingId, 'input.roleHoldingId');
    return new PersonService(context.database).endRole(context.change(info), id, input.on ?? null, read);
  }
}

@Resolver(() => InvitationType)
export class InvitationResolver {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: InvitationType, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    return context.payloadReader(info, 'Person')(context.reader, personId);
  }
}
