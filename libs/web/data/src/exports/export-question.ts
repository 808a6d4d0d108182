import type { ExportHeadings } from '@wanchuang/web-client';
import type { CreateExportInput, ExportDatasetsQuery } from './exports.generated';
import type { ExportsState } from './exports-schema';

export type DatasetChoice = ExportDatasetsQuery['exportDatasets'][number];

/** Whether a dataset is restricted by a field of its filter, or takes an argument. */
export const takes = ({ arguments: known }: Pick<DatasetChoice, 'arguments'>, name: string): boolean =>
  known.some((one) => one.name === name);

const usualGroups = ['YEAR', 'INDICATOR'] as const;
const usualMeasures = ['SUM'] as const;

/** Groups and measures of aggregates, where nothing is chosen too. */
export const groupsOf = ({ groups }: Pick<ExportsState, 'groups'>) => (groups.length > 0 ? groups : usualGroups);
export const measuresOf = ({ measures }: Pick<ExportsState, 'measures'>) =>
  measures.length > 0 ? measures : usualMeasures;

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** The filter that the form says, of what this dataset is restricted by. */
const filterOf = (dataset: DatasetChoice, state: ExportsState, jurisdictionId: string): Record<string, unknown> => {
  const isWanted = state.reach === 'here' || dataset.name === 'evaluationResults'; // results are of one place
  const said: Readonly<Record<string, unknown>> = {
    jurisdictionId: isWanted ? jurisdictionId : undefined,
    fromYear: state.from ?? undefined,
    toYear: state.to ?? undefined,
    recognisedFromYear: state.from ?? undefined,
    recognisedToYear: state.to ?? undefined,
    search: state.search.trim() === '' ? undefined : state.search.trim(),
    statuses: some(state.statuses),
    fieldCodes: some(state.fields),
    indicatorCodes: some(state.indicators),
  };
  const isOfFilter = (name: string): boolean =>
    dataset.arguments.some((one) => one.isOfFilter && one.name === name);
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== undefined && isOfFilter(name)));
};

/** What an export is asked for by, but for the key of the request. */
export type Question = Omit<CreateExportInput, 'idempotencyKey'>;

/** What the form asks for. */
export const questionOf = (
  dataset: DatasetChoice,
  state: ExportsState,
  { jurisdictionId, headings }: { readonly jurisdictionId: string; readonly headings: ExportHeadings },
): Question => {
  const filter = filterOf(dataset, state, jurisdictionId);
  const isAggregate = takes(dataset, 'groupBy');
  const columns = dataset.columns.map((one) => one.key).filter((one) => state.columns.includes(one));
  return {
    dataset: dataset.name,
    filter: Object.keys(filter).length > 0 ? filter : null,
    arguments: isAggregate
      ? { groupBy: groupsOf(state), measures: measuresOf(state).map((kind) => ({ kind })) }
      : null,
    columns: isAggregate || columns.length === 0 ? null : columns,
    format: state.format,
    headings: state.headings ?? headings,
    byteOrderMark: true,
  };
};
