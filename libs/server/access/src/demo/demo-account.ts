import { Role } from '@wanchuang/domain-access';
import { many, Public, readByCompiler, total, type TypeReads } from '@wanchuang/server-platform';
import { Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

/** What all synthetic people of the demo district sign in with: no secret, and shown to everybody. */
export const demoPassword = 'Demo-of-Wanchuang-2026';

@ObjectType('DemoAccount', {
  description: 'One of the synthetic people of the demo district, for trying the software.',
})
export class DemoAccountType {
  @Field(() => ID, { description: 'Id of the person.' })
  personId!: string;

  @Field(() => String, { description: 'Name, which says that it is synthetic.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address to sign in with.' })
  email!: string;

  @Field(() => Role, { description: 'What the person does.' })
  role!: Role;

  @Field(() => String, { description: 'The password that all of them were given.' })
  password!: string;
}

@Resolver()
export class DemoAccountResolver {
  @Public()
  @Query(() => [DemoAccountType], { description: 'Accounts of the demo district; none where it is not loaded.' })
  demoAccounts(): object[] {
    return readByCompiler();
  }
}

export const demoReads: readonly TypeReads[] = [
  {
    type: 'DemoAccount',
    fields: {
      personId: total((row) => `'person_' || ${row}.id`),
      name: total((row) => `${row}.name`),
      email: total((row) => `${row}.email`),
      role: total((row) => `${row}.role`),
      password: total((_, read) => read.plan.bindConstant('text', demoPassword)),
    },
  },
  {
    type: 'Query',
    fields: {
      demoAccounts: many((read) => {
        const today = read.plan.bind('date', ({ request }) => request.today);
        return {
          row: 'account',
          from: `(SELECT DISTINCT person.id, name, email, role FROM person JOIN role_holding ON person_id = person.id
            WHERE demo AND status = 'ACTIVE' AND from_on <= ${today} AND (until_on IS NULL OR until_on > ${today})) account`,
          orderBy: 'account.id',
        };
      }),
    },
  },
];
