import { Role } from '@wanchuang/domain-access';
import { numericId, RequestContext } from '@wanchuang/server-platform';
import { Arg, Authorized, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { UnmaskPersonInput } from './person.inputs';
import { tellPersonalData } from './personal-data';

@ObjectType('PersonalData', { description: 'What of a person shows masked elsewhere. It is told for this one answer.' })
export class PersonalDataType {
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number; null: none is known.' })
  phone!: string | null;
}

@Resolver()
export class PersonalDataResolver {
  @Authorized(Role.ADMINISTRATOR)
  @Mutation(() => PersonalDataType, {
    description:
      'Tells somebody’s e-mail address and telephone number in full. It stands on record who asked, and for what.',
  })
  unmaskPerson(
    @Arg('input', () => UnmaskPersonInput, { description: 'Whose, and for what.' })
    { personId, reason }: UnmaskPersonInput,
    @Ctx() { doer, database }: RequestContext,
  ): Promise<object> {
    return tellPersonalData(database, doer, numericId('person', personId, 'input.personId'), reason);
  }
}
