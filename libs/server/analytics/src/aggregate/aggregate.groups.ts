import { allIndicators } from '@wanchuang/domain-indicators';
import type { Bindings } from '@wanchuang/server-registry';
import type { AggregateGroup } from './aggregate.inputs';

/** How facts are told apart: an expression of a fact, its center or the catalogue, and where it shows in a row. */
export interface Grouping {
  readonly column: string;
  readonly sql: string;
  /** PostgreSQL's type, for the cursor. */
  readonly type: 'int' | 'text';
  readonly nullable: boolean;
  readonly needs: 'fact' | 'center' | 'catalogue';
}

const of =
  (needs: Grouping['needs'], type: Grouping['type']) =>
  (column: string, sql: string, nullable = false): Grouping => ({
    column,
    sql,
    type,
    nullable,
    needs,
  });

export const groupings: Readonly<Record<AggregateGroup, Grouping>> = {
  YEAR: of('fact', 'int')('year', 'fact.year'),
  FIELD: of('center', 'int')('fieldKey', 'center.field_id'),
  DEPARTMENT: of('center', 'int')('departmentKey', 'center.department_id', true),
  JURISDICTION: of('center', 'int')('jurisdictionKey', 'center.jurisdiction_id'),
  CENTER: of('fact', 'int')('centerKey', 'fact.center_id'),
  DIMENSION: of('catalogue', 'text')('dimension', 'catalogue.dimension'),
  INDICATOR: of('fact', 'int')('indicatorKey', 'fact.indicator_id'),
  STATUS: of('center', 'text')('status', 'center.status'),
  SOURCE_CURRENCY: of('fact', 'text')('sourceCurrency', 'fact.source_currency', true),
};

/** The catalogue's dimensions, which are data of the domain. */
export const joinCatalogue = (bindings: Bindings): string => {
  const keys = bindings.bind(allIndicators.map((indicator) => indicator.id));
  const dimensions = bindings.bind(allIndicators.map((indicator) => indicator.dimension));
  return `JOIN unnest(${keys}::int[], ${dimensions}::text[]) AS catalogue (indicator_id, dimension) USING (indicator_id)`;
};
