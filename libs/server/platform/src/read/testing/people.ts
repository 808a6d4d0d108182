import { IsOptional, Max, MinLength } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import type { Relation } from 'typeorm';
import { connectionOf } from '../../graphql/connection';
import { NodeInterface } from '../../graphql/node';
import { Public } from '../../graphql/public';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../../graphql/scalars';
import { page } from '../connection';
import type { OrderTerm } from '../cursor';
import type { Reading, TypeReads } from '../declaration';
import { columns, custom, many, nullable, one, total } from '../fields';
import { raw } from '../json';
import { pageArgsOf } from '../page-args';
import { manyOfTypes } from '../polymorphic';
import { readByCompiler, ReadElsewhere } from '../read-by-compiler';
import { Badge, Person, Team } from './people-tables';

export { peopleTables } from './people-tables';

// A small world of invented people in teams, with everything that the compiler has to know of one.

const Mood = { CALM: 'CALM', BUSY: 'BUSY' } as const;
registerEnumType(Mood, { name: 'Mood' });
const PeopleOrderBy = { NAME: 'NAME', NICKNAME: 'NICKNAME', PAY: 'PAY', PHONE: 'PHONE' } as const;
registerEnumType(PeopleOrderBy, { name: 'PeopleOrderBy' });

@ObjectType('Team', { implements: NodeInterface })
class TeamType extends NodeInterface {
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  city!: string | null;
}

@ObjectType('Person', { implements: NodeInterface })
class PersonType extends NodeInterface {
  @Field(() => String)
  name!: string;
  @Field(() => String, { nullable: true })
  nickname!: string | null;
  @Field(() => String, { nullable: true })
  phone!: string | null;
  @Field(() => Int, { nullable: true })
  grade!: number | null;
  @Authorized('payroll')
  @Field(() => DecimalScalar)
  pay!: string;
  @Field(() => Int)
  steps!: number;
  @Field(() => DateScalar, { nullable: true })
  born!: string | null;
  @Field(() => DateTimeScalar, { nullable: true })
  seenAt!: Date | null;
  @Field(() => Boolean)
  active!: boolean;
  @Field(() => Mood)
  mood!: keyof typeof Mood;
  @Field(() => TeamType, { nullable: true })
  team!: Relation<TeamType> | null;
  @Field(() => PersonType, { nullable: true })
  boss!: Relation<PersonType> | null;
}

@ObjectType('Badge', { implements: NodeInterface })
class BadgeType extends NodeInterface {
  @Field(() => String)
  label!: string;
  @Field(() => PersonType)
  person!: Relation<PersonType>;
}

@ObjectType('TeamCount')
class TeamCountType {
  @Field(() => Int, { nullable: true })
  teamKey!: number | null;
  @Field(() => Int)
  people!: number;
}

const { ConnectionType: PersonConnection } = connectionOf('Person', () => PersonType);
const Thing = createUnionType({ name: 'Thing', types: () => [TeamType, PersonType] as const });

@InputType()
class PeopleFilter {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MinLength(2)
  nameContains?: string | null;
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Max(10)
  gradeAtLeast?: number | null;
}

const sizes = { usual: 3, largest: 50 };

@ArgsType()
class PeopleArgs extends pageArgsOf(sizes) {
  @Field(() => PeopleFilter, { nullable: true })
  filter?: PeopleFilter | null;
  @Field(() => [PeopleOrderBy], { nullable: true })
  orderBy?: (keyof typeof PeopleOrderBy)[] | null;
}

@Resolver(() => PersonType)
class PeopleResolver {
  @Public()
  @Query(() => PersonConnection)
  people(@Args(() => PeopleArgs) _args: PeopleArgs): object {
    return readByCompiler();
  }
  @Public()
  @Query(() => [TeamType])
  teams(): object[] {
    return readByCompiler();
  }
  @Public()
  @Query(() => TeamType, { nullable: true })
  team(@Arg('key', () => Int) _key: number): object | null {
    return readByCompiler();
  }
  @Public()
  @Query(() => [Thing])
  things(): object[] {
    return readByCompiler();
  }
  @Public()
  @Query(() => [BadgeType])
  badges(): object[] {
    return readByCompiler();
  }
  @Public()
  @Query(() => [TeamCountType])
  headcount(): object[] {
    return readByCompiler();
  }
  @Public()
  @Query(() => Int)
  everybody(): number {
    return readByCompiler();
  }
  @Public()
  @ReadElsewhere()
  @Query(() => String)
  weather(@Arg('city', () => ID) city: string): string {
    return `sunny in ${city}`;
  }
  @Public()
  @Mutation(() => Boolean)
  nothing(): boolean {
    return true;
  }
}

@Resolver(() => TeamType)
class TeamPeopleResolver {
  @FieldResolver(() => PersonConnection)
  people(@Args(() => PeopleArgs) _args: PeopleArgs): object {
    return readByCompiler();
  }
}

const orders = (row: string): Readonly<Record<keyof typeof PeopleOrderBy, OrderTerm>> => ({
  NAME: { sql: `${row}.name`, direction: 'ASC', type: 'text' },
  NICKNAME: { sql: `${row}.nickname`, direction: 'ASC', type: 'text', nullable: true },
  PAY: { sql: `${row}.pay`, direction: 'DESC', type: 'numeric' },
  PHONE: { sql: `${row}.phone`, direction: 'ASC', type: 'text', nullable: true, field: 'Person.phone' },
});

const peopleRows = (read: Reading, row: string, isOf: string) => {
  const { filter, orderBy } = {
    filter: read.args<PeopleArgs>().at('filter'),
    orderBy: read.args<PeopleArgs>().at('orderBy'),
  };
  const name = filter.at('nameContains');
  const grade = filter.at('gradeAtLeast');
  const asked = orderBy.look() ?? [];
  return {
    row,
    from: `person ${row}`,
    where: [
      isOf,
      read.visible('Person', row),
      ...(name.isGiven ? [`strpos(${row}.name, ${name.bind('text')}) > 0`] : []),
      ...(grade.isGiven ? [`${row}.grade >= ${grade.bind('int')}`] : []),
    ].join(' AND '),
    order: [...asked.map((by) => orders(row)[by]), { sql: `${row}.id`, direction: 'ASC', type: 'int' } as const],
  };
};

const reads: readonly TypeReads[] = [
  {
    type: 'Team',
    entity: Team,
    node: 'team',
    fields: {
      people: page({
        ...sizes,
        arguments: ['filter', 'orderBy'],
        rows: (read) => {
          const row = read.plan.alias('member');
          return peopleRows(read, row, `${row}.team_id = ${read.row}.id`);
        },
      }),
    },
  },
  {
    type: 'Person',
    entity: Person,
    node: 'person',
    fields: { mood: total((row) => `CASE WHEN ${row}.steps > 5 THEN 'BUSY' ELSE 'CALM' END`) },
  },
  { type: 'Badge', entity: Badge, node: 'badge', within: 'person' },
  { type: 'TeamCount', fields: { ...columns(['people']), teamKey: nullable((row) => `${row}.team_id`) } },
  {
    type: 'Query',
    fields: {
      people: page({
        ...sizes,
        arguments: ['filter', 'orderBy'],
        rows: (read) => peopleRows(read, 'person', 'TRUE'),
      }),
      teams: many((read) => ({ row: 'team', from: 'team', where: read.visible('Team', 'team'), orderBy: 'team.id' })),
      team: one(
        (read) => ({
          row: 'team',
          from: 'team',
          where: `team.id = ${read.args<{ key: number }>().at('key').bind('int')} AND ${read.visible('Team', 'team')}`,
        }),
        { arguments: ['key'] },
      ),
      badges: many((read) => ({
        row: 'badge',
        from: 'badge',
        where: read.visible('Badge', 'badge'),
        orderBy: 'badge.id',
      })),
      headcount: many((read) => ({
        row: 'counted',
        from: `(SELECT person.team_id, count(*) AS people FROM person WHERE ${read.visible('Person', 'person')} GROUP BY 1) counted`,
        orderBy: 'counted.team_id NULLS LAST',
      })),
      everybody: custom(
        (read) => {
          read.requireCells(); // stands for a figure that was added up beforehand
          return raw('(SELECT count(*) FROM person)');
        },
        { isTotal: true },
      ),
      things: manyOfTypes((read) => ({
        row: 'thing',
        from: `(SELECT 'Team' AS tag, id FROM team WHERE ${read.visible('Team', 'team')}
          UNION ALL SELECT 'Person', id FROM person WHERE ${read.visible('Person', 'person')}) thing`,
        orderBy: 'thing.tag, thing.id',
        tag: 'thing.tag',
        types: {
          Team: { row: 'team', from: 'team', where: 'team.id = thing.id' },
          Person: { row: 'person', from: 'person', where: 'person.id = thing.id' },
        },
      })),
    },
  },
];

/** The invented column. */
export const people = {
  entities: [Team, Person, Badge],
  resolvers: [PeopleResolver, TeamPeopleResolver] as const,
  reads,
};
