import { many, numericId, one, page, type Reading, total, type TypeReads } from '@wanchuang/server-platform';
import { allOf, pageSizes, searchPattern } from '@wanchuang/server-registry';
import { tidyEmail } from './person.check';
import { identities } from '../oidc/person-identity.read';
import { Person } from './person.entity';
import type { PersonArgs } from './person.inputs';
import { maskedEmail, maskedPhone } from './person.masks';
import { personActionReads } from './person-actions.type';
import { RoleHolding } from './role-holding.entity';

/** Whether a role is held on the day of the request. */
const isInForce = (row: string, read: Reading): string => {
  const today = read.plan.bind('date', ({ request }) => request.today);
  return `(${row}.from_on <= ${today} AND (${row}.until_on IS NULL OR ${row}.until_on > ${today}))`;
};

/** Parts of an address find nobody: with them one could ask for the whole, letter by letter, past the mask. */
const matches = (pattern: string, address: string): string =>
  `(person.name ILIKE ${pattern} OR person.email = ${address})`;

const conditions = (read: Reading): string => {
  const filter = read.args<PersonArgs>().at('filter');
  const search = filter.at('search');
  const pattern = searchPattern(search);
  const [roles, statuses, organisation] = [filter.at('roles'), filter.at('statuses'), filter.at('organisationId')];
  const holdsOne = (): string => `EXISTS (SELECT FROM role_holding held WHERE held.person_id = person.id
    AND held.role = ANY(${roles.bind('text[]')}) AND ${isInForce('held', read)})`;
  return allOf([
    read.visible('Person', 'person'),
    pattern && matches(pattern, search.bind('text', tidyEmail)),
    roles.isGiven ? holdsOne() : null,
    statuses.isGiven ? `person.status = ANY(${statuses.bind('text[]')})` : null,
    organisation.isGiven
      ? `person.organisation_id = ${organisation.bind('int', (id, place) => numericId('organisation', id, place))}`
      : null,
  ]);
};

const personById = (read: Reading) => {
  const id = read.args<{ id: string }>().at('id');
  const key = id.bind('int', (value) => numericId('person', value));
  return { row: 'person', from: 'person', where: `person.id = ${key} AND ${read.visible('Person', 'person')}` };
};

/** The latest first. */
const roles = many((read) => {
  const row = read.plan.alias('held');
  return {
    row,
    from: `role_holding ${row}`,
    where: `${row}.person_id = ${read.row}.id AND ${read.visible('RoleHolding', row)}`,
    orderBy: `${row}.from_on DESC, ${row}.id DESC`,
  };
});

export const personReads: readonly TypeReads[] = [
  {
    type: 'Person',
    entity: Person,
    node: 'person',
    masks: { email: maskedEmail, phone: maskedPhone },
    fields: { isDemo: total((row) => `${row}.demo`), roles, identities },
  },
  ...personActionReads,
  { type: 'RoleHolding', entity: RoleHolding, node: 'roleHolding', fields: { isInForce: total(isInForce) } },
  {
    type: 'Query',
    fields: {
      person: one(personById, { arguments: ['id'] }),
      people: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'person',
          from: 'person',
          where: conditions(read),
          order: [
            { sql: 'person.name', direction: 'ASC', type: 'text', nullable: true, field: 'Person.name' },
            { sql: 'person.id', direction: 'ASC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
