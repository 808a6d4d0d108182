import { allIndicators } from '@wanchuang/domain-indicators';
import type { OrderTerm, Reading } from '@wanchuang/server-platform';
import type { AggregateGroup } from './aggregate.inputs';

/** How facts are told apart: an expression of a fact, its center or the catalogue, and where it shows in a row. */
export interface Grouping {
  readonly column: string;
  readonly sql: string;
  /** What the row's order needs to know: its type for the cursor, and the field that whoever may not see may not group by. */
  readonly term: Pick<OrderTerm, 'type' | 'nullable' | 'field'>;
  readonly needs: 'fact' | 'center' | 'catalogue';
}

const of =
  (needs: Grouping['needs'], type: 'int' | 'text') =>
  (column: string, sql: string, term: Pick<OrderTerm, 'nullable' | 'field'> = {}): Grouping => ({
    column,
    sql,
    term: { type, ...term },
    needs,
  });

export const groupings: Readonly<Record<AggregateGroup, Grouping>> = {
  YEAR: of('fact', 'int')('year', 'fact.year', { field: 'IndicatorFact.year' }),
  FIELD: of('center', 'int')('field_id', 'center.field_id', { field: 'Center.field' }),
  DEPARTMENT: of('center', 'int')('department_id', 'center.department_id', {
    nullable: true,
    field: 'Center.department',
  }),
  JURISDICTION: of('center', 'int')('jurisdiction_id', 'center.jurisdiction_id', { field: 'Center.jurisdiction' }),
  CENTER: of('fact', 'int')('center_id', 'fact.center_id', { field: 'IndicatorFact.center' }),
  DIMENSION: of('catalogue', 'text')('dimension', 'catalogue.dimension'),
  INDICATOR: of('fact', 'int')('indicator_id', 'fact.indicator_id', { field: 'IndicatorFact.indicator' }),
  STATUS: of('center', 'text')('status', 'center.status', { field: 'Center.status' }),
  SOURCE_CURRENCY: of('fact', 'text')('source_currency', 'fact.source_currency', {
    nullable: true,
    field: 'IndicatorFact.sourceCurrency',
  }),
};

/** The catalogue's dimensions, which are data of the domain. */
export const joinCatalogue = ({ plan }: Reading): string => {
  const keys = plan.bindConstant(
    'int[]',
    allIndicators.map((indicator) => indicator.id),
  );
  const dimensions = plan.bindConstant(
    'text[]',
    allIndicators.map((indicator) => indicator.dimension),
  );
  return `JOIN unnest(${keys}, ${dimensions}) AS catalogue (indicator_id, dimension) USING (indicator_id)`;
};
