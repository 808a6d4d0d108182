import type { AggregateArgs } from '../aggregate/aggregate.inputs';
import type { analyticsApi } from './analytics-api';

const document = `query (
  $filter: IndicatorFactFilter, $groupBy: [AggregateGroup!]!, $measures: [AggregateMeasure!]!, $compareTo: CompareTo, $asOf: DateTime,
  $having: [AggregateHaving!], $orderBy: [AggregateOrder!], $first: Int, $after: String, $last: Int, $before: String
) {
  indicatorAggregates(
    filter: $filter, groupBy: $groupBy, measures: $measures, compareTo: $compareTo, asOf: $asOf, having: $having, orderBy: $orderBy,
    first: $first, after: $after, last: $last, before: $before
  ) {
    nodes {
      year field { code } department { id } jurisdiction { id } center { id } dimension indicator { code } status sourceCurrency
      values { name value previous change changeRate }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

export interface AggregateNode {
  year: number | null;
  field: { code: string } | null;
  department: { id: string } | null;
  jurisdiction: { id: string } | null;
  center: { id: string } | null;
  dimension: string | null;
  indicator: { code: string } | null;
  status: string | null;
  sourceCurrency: string | null;
  values: Record<'name' | 'value' | 'previous' | 'change' | 'changeRate', string | null>[];
}

export interface AggregatePage {
  nodes: AggregateNode[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

type Api = ReturnType<typeof analyticsApi>;

/** Asks for aggregates with all that a row may show; the page is null where the request is refused. */
export const askAggregates = async (api: Api, args: AggregateArgs) => {
  const { data, ...others } = await api(document, { ...args });
  return { page: data ? (data as { indicatorAggregates: AggregatePage }).indicatorAggregates : null, ...others };
};

/** The same where nothing is to be refused. */
export const aggregatesOf = async (api: Api, args: AggregateArgs): Promise<AggregatePage> => {
  const { page, errors } = await askAggregates(api, args);
  if (!page || errors.length > 0) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return page;
};
