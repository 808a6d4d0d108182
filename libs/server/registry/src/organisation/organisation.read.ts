import { OrganisationKind } from '@wanchuang/domain-registry';
import {
  collation,
  columns,
  literal,
  many,
  numericId,
  one,
  type OrderTerm,
  page,
  type Reading,
  type TypeReads,
} from '@wanchuang/server-platform';
import { searchPattern } from '../reading/check-input';
import { allOf } from '../reading/conditions';
import { pageSizes } from '../reading/page-args';
import { jurisdictionScope, withinJurisdiction } from '../reading/scope';
import { Organisation } from './organisation.entity';
import type { OrganisationArgs, OrganisationOrderBy } from './organisation.inputs';

const matches = (
  pattern: string,
): string => `(organisation.name ILIKE ${pattern} OR organisation.name_en ILIKE ${pattern}
  OR organisation.credit_code ILIKE ${pattern} OR EXISTS (
    SELECT FROM organisation_former_name former WHERE former.organisation_id = organisation.id AND former.name ILIKE ${pattern}))`;

const conditions = (read: Reading): string => {
  const filter = read.args<OrganisationArgs>().at('filter');
  const jurisdiction = jurisdictionScope(filter.at('jurisdictionId'));
  const kinds = filter.at('kinds');
  const [parent, isClosed] = [filter.at('parentId'), filter.at('isClosed')];
  const pattern = searchPattern(filter.at('search'));
  return allOf([
    read.visible('Organisation', 'organisation'),
    jurisdiction && withinJurisdiction('organisation', jurisdiction),
    kinds.isGiven ? `organisation.kind = ANY(${kinds.bind('text[]')})` : null,
    parent.isGiven
      ? `organisation.parent_id = ${parent.bind('int', (id, place) => numericId('organisation', id, place))}`
      : null,
    isClosed.isGiven ? `(organisation.closed_on IS NOT NULL) = ${isClosed.bind('boolean')}` : null,
    pattern && matches(pattern),
  ]);
};

const kindOrder = Object.values(OrganisationKind).map(literal).join(', ');

const terms: Readonly<Record<OrganisationOrderBy, Omit<OrderTerm, 'direction'>>> = {
  NAME: { sql: 'organisation.name', type: 'text', field: 'Organisation.name' },
  KIND: { sql: `array_position(ARRAY[${kindOrder}], organisation.kind)`, type: 'int', field: 'Organisation.kind' },
  CREDIT_CODE: { sql: 'organisation.credit_code', type: 'text', nullable: true, field: 'Organisation.creditCode' },
};

/** By name at last, and always total. */
const orderOf = (read: Reading): OrderTerm[] => {
  const { by, direction } = read
    .args<OrganisationArgs>()
    .at('orderBy')
    .lookAt((order) => ({ by: order?.by ?? 'NAME', direction: order?.direction ?? 'ASC' }));
  const byName: OrderTerm[] = by === 'NAME' ? [] : [{ ...terms.NAME, direction: 'ASC' }];
  return [{ ...terms[by], direction }, ...byName, { sql: 'organisation.id', direction: 'ASC', type: 'int' }];
};

const organisationById = (read: Reading) => {
  const key = read
    .args<{ id: string }>()
    .at('id')
    .bind('int', (id) => numericId('organisation', id));
  return {
    row: 'organisation',
    from: 'organisation',
    where: `organisation.id = ${key} AND ${read.visible('Organisation', 'organisation')}`,
  };
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
      organisation: one(organisationById, { arguments: ['id'] }),
      organisations: page({
        ...pageSizes,
        arguments: ['filter', 'orderBy'],
        rows: (read) => ({
          row: 'organisation',
          from: 'organisation',
          where: conditions(read),
          order: orderOf(read),
        }),
      }),
    },
  },
];
