import { allIndicators } from '@wanchuang/domain-indicators';
import { noField } from '@wanchuang/domain-registry';
import { reachOf, type SpanOf, spansOf } from './aggregate-comparison';
import { figureOf, placesOf, rounded } from './aggregate-figures';
import { type GroupKey, groupKeyOf, orderingOf } from './aggregate-groups';
import { type AggregateArgs, type AggregatePlan, type Group, type Measure, planAggregates } from './aggregate-plan';
import { compareDecimals, type Decimal, decimalOf, decimalText, meanOf, ratioOf, subtract } from './decimal';
import { factsIn } from './fact-list';
import { fieldsOf, type TypeFields } from './fields';
import { decimals, wholeNumbers } from './orderings';
import { connectionField, type Term } from './pages';
import type { Reading } from './reading';
import type { World } from './world';
import type { FactRow } from './world-rows';

interface AggregateValue {
  readonly name: string;
  readonly value: Decimal | null;
  readonly previous: Decimal | null;
}

interface AggregateRow {
  readonly keys: ReadonlyMap<Group, GroupKey>;
  readonly values: readonly AggregateValue[];
}

interface Grouped {
  readonly keys: ReadonlyMap<Group, GroupKey>;
  readonly figures: readonly (Decimal | null)[];
}

const yearOf = ({ keys }: Grouped): number => Number(keys.get('YEAR'));

/** What names a group but for its year. */
const besideYear = ({ keys }: Grouped): string => JSON.stringify([...keys].filter(([group]) => group !== 'YEAR'));

const group = (world: World, facts: readonly FactRow[], { groupBy }: AggregateArgs, measures: readonly Measure[]) => {
  const groups = new Map<string, { keys: Map<Group, GroupKey>; facts: FactRow[] }>();
  if (groupBy.length === 0) groups.set('[]', { keys: new Map(), facts: [] });
  for (const fact of facts) {
    const keys = groupBy.map((one): [Group, GroupKey] => [one, groupKeyOf(world, one, fact)]);
    const name = JSON.stringify(keys.map(([, key]) => key));
    const found = groups.get(name) ?? { keys: new Map(keys), facts: [] };
    found.facts.push(fact);
    groups.set(name, found);
  }
  return [...groups.values()].map(({ keys, facts: own }): Grouped => {
    return { keys, figures: measures.map((measure) => figureOf(measure, own)) };
  });
};

/** The mean of the figures of the years that a group is compared with. */
const previousOf = (of: Grouped, rows: readonly Grouped[], spans: SpanOf, measures: readonly Measure[]) => {
  const span = spans(yearOf(of));
  const earlier = rows.filter(
    (row) => span && yearOf(row) >= span.first && yearOf(row) <= span.last && besideYear(row) === besideYear(of),
  );
  return measures.map(({ kind }, index) =>
    rounded(meanOf(earlier.flatMap(({ figures }) => figures[index] ?? [])), placesOf(kind)),
  );
};

const rowsOf = (world: World, args: AggregateArgs, { scope, measures }: AggregatePlan): AggregateRow[] => {
  const filter = args.filter ?? {};
  const reach = reachOf(args);
  const fromYear = filter.fromYear == null || reach === null ? null : filter.fromYear - reach;
  const ids = new Set(measures.flatMap(({ of, over }) => [...of, ...over].map((indicator) => indicator.id)));
  const facts = factsIn(world, { ...filter, fromYear }, scope, args.asOf).filter((fact) => ids.has(fact.indicatorId));
  const rows = group(world, facts, args, measures);
  const spans = spansOf(world, { scope, measures }, args);
  return rows
    .filter((row) => spans === null || filter.fromYear == null || yearOf(row) >= filter.fromYear)
    .map((row) => {
      const previous = spans ? previousOf(row, rows, spans, measures) : [];
      return {
        keys: row.keys,
        values: measures.map(({ name }, index) => ({
          name,
          value: row.figures[index] ?? null,
          previous: previous[index] ?? null,
        })),
      };
    });
};

const isKept = ({ values }: AggregateRow, { having }: AggregateArgs): boolean =>
  (having ?? []).every(({ measure, min, max }) => {
    const value = values.find(({ name }) => name === measure)?.value ?? null;
    return (
      value !== null &&
      (min == null || compareDecimals(value, decimalOf(min)) >= 0) &&
      (max == null || compareDecimals(value, decimalOf(max)) <= 0)
    );
  });

/** The order asked for, then the groups, which tell every row from every other; a single row has its own place. */
const termsOf = (world: World, { groupBy, orderBy }: AggregateArgs): Term<AggregateRow>[] => {
  if (groupBy.length === 0) return [{ key: () => '0', ordering: wholeNumbers, direction: 'ASC' }];
  const byGroup = (one: Group, direction: 'ASC' | 'DESC'): Term<AggregateRow> => ({
    key: ({ keys }) => keys.get(one) ?? null,
    ordering: orderingOf(world, one),
    direction,
  });
  const asked = (orderBy ?? []).map(({ by, direction }): Term<AggregateRow> => {
    const own = groupBy.find((one) => one === by);
    if (own) return byGroup(own, direction);
    const key = ({ values }: AggregateRow): string | null => textOf(values.find(({ name }) => name === by)?.value);
    return { key, ordering: decimals, direction };
  });
  const others = groupBy.filter((one) => !(orderBy ?? []).some(({ by }) => by === one));
  return [...asked, ...others.map((one) => byGroup(one, 'ASC'))];
};

const textOf = (value: Decimal | null | undefined): string | null => (value ? decimalText(value) : null);

const numberIn = ({ keys }: AggregateRow, wanted: Group): number | null => {
  const key = keys.get(wanted) ?? null;
  return key === null ? null : Number(key);
};

const changeOf = ({ value, previous }: AggregateValue): Decimal | null =>
  value && previous && subtract(value, previous);

const indicatorAggregates = connectionField<unknown, AggregateArgs, AggregateRow>((args, { world }: Reading) => {
  const plan = planAggregates(world, args);
  return {
    terms: termsOf(world, args),
    rowsOf: () => rowsOf(world, args, plan).filter((row) => isKept(row, args)),
  };
});

/** Facts grouped, measured and compared. */
export const aggregateFields: readonly TypeFields[] = [
  fieldsOf<unknown>('Query', { indicatorAggregates }),
  fieldsOf<AggregateRow>('AggregateRow', {
    year: (row) => numberIn(row, 'YEAR'),
    dimension: ({ keys }) => keys.get('DIMENSION') ?? null,
    status: ({ keys }) => keys.get('STATUS') ?? null,
    sourceCurrency: ({ keys }) => keys.get('SOURCE_CURRENCY') ?? null,
    indicator: (row) => allIndicators.find((indicator) => indicator.id === numberIn(row, 'INDICATOR')) ?? null,
    center: (row, _, { world }) => world.centers.get(numberIn(row, 'CENTER') ?? 0) ?? null,
    department: (row, _, { world }) => world.organisations.get(numberIn(row, 'DEPARTMENT') ?? 0) ?? null,
    jurisdiction: (row, _, { world }) => world.jurisdictions.get(numberIn(row, 'JURISDICTION') ?? 0) ?? null,
    field: (row, _, { world }) => {
      const key = numberIn(row, 'FIELD');
      return key === null || key === noField.id ? null : world.fields.get(key);
    },
  }),
  fieldsOf<AggregateValue>('AggregateValue', {
    value: ({ value }) => textOf(value),
    previous: ({ previous }) => textOf(previous),
    change: (value) => textOf(changeOf(value)),
    changeRate: (value) => textOf(rounded(ratioOf(changeOf(value), value.previous), 4)),
  }),
];
