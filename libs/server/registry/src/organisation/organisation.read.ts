import { collation, columns, many, page, type Reading, type TypeReads } from '@wanchuang/server-platform';
import { searchPattern } from '../reading/check-input';
import { allOf } from '../reading/conditions';
import { pageSizes } from '../reading/page-args';
import { jurisdictionScope, withinJurisdiction } from '../reading/scope';
import { Organisation } from './organisation.entity';
import type { OrganisationArgs } from './organisation.inputs';

const matches = (
  pattern: string,
): string => `(organisation.name ILIKE ${pattern} OR organisation.name_en ILIKE ${pattern}
  OR organisation.credit_code ILIKE ${pattern} OR EXISTS (
    SELECT FROM organisation_former_name former WHERE former.organisation_id = organisation.id AND former.name ILIKE ${pattern}))`;

const conditions = (read: Reading): string => {
  const filter = read.args<OrganisationArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const kinds = filter.at('kinds');
  const pattern = searchPattern(filter.at('search'));
  return allOf([
    read.visible('Organisation', 'organisation'),
    jurisdiction && withinJurisdiction('organisation', jurisdiction),
    kinds.isGiven ? `organisation.kind = ANY(${kinds.bind('text[]')})` : null,
    pattern && matches(pattern),
  ]);
};

/** Former names of the row, the latest first. @param owner such as organisation_id of organisation_former_name */
export const formerNames = (table: string, owner: string) =>
  many((read) => {
    const row = read.plan.alias('former');
    return {
      row,
      from: `${table} ${row}`,
      where: `${row}.${owner} = ${read.row}.id`,
      orderBy: `${row}.until_on DESC, ${row}.name ${collation}`,
    };
  });

export const organisationReads: readonly TypeReads[] = [
  { type: 'FormerName', fields: { ...columns(['name', 'untilOn']) } },
  {
    type: 'Organisation',
    entity: Organisation,
    node: 'organisation',
    fields: { formerNames: formerNames('organisation_former_name', 'organisation_id') },
  },
  {
    type: 'Query',
    fields: {
      organisations: page({
        ...pageSizes,
        arguments: ['filter'],
        rows: (read) => ({
          row: 'organisation',
          from: 'organisation',
          where: conditions(read),
          order: [
            { sql: 'organisation.name', direction: 'ASC', type: 'text', field: 'Organisation.name' },
            { sql: 'organisation.id', direction: 'ASC', type: 'int' },
          ],
        }),
      }),
    },
  },
];
