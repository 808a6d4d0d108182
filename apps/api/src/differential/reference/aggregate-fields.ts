import { allIndicators } from '@wanchuang/domain-indicators';
import { noField } from '@wanchuang/domain-registry';
import { reachOf, type SpanOf, spansOf } from './aggregate-comparison';
import { figureOf, placesOf, rounded } from './aggregate-figures';
import { type GroupKey, groupKeyOf, orderingOf } from './aggregate-groups';
import {
  type AggregateArgs,
  type AggregatePlan,
  type Bound,
  type Figure,
  type Group,
  type Measure,
  planAggregates,
} from './aggregate-plan';
import { compareDecimals, type Decimal, decimalOf, decimalText, meanOf, ratioOf, subtract } from './decimal';
import { factsIn } from './fact-list';
import { fieldsOf, type TypeFields } from './fields';
import { decimals, wholeNumbers } from './orderings';
import { type Grouped, withPlaces } from './aggregate-places';
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
  const rows = withPlaces(group(world, facts, args, measures), measures);
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

const changeOf = ({ value, previous }: AggregateValue): Decimal | null =>
  value && previous && subtract(value, previous);

const numbers: Readonly<Record<Figure, (value: AggregateValue) => Decimal | null>> = {
  VALUE: ({ value }) => value,
  PREVIOUS: ({ previous }) => previous,
  CHANGE: changeOf,
  CHANGE_RATE: (value) => rounded(ratioOf(changeOf(value), value.previous), 4),
};

const numberOf = ({ values }: AggregateRow, measure: string, figure: Figure): Decimal | null => {
  const value = values.find(({ name }) => name === measure);
  return value ? numbers[figure](value) : null;
};

const holds: Readonly<Record<'above' | 'below' | 'max' | 'min', (compared: number) => boolean>> = {
  min: (compared) => compared >= 0,
  max: (compared) => compared <= 0,
  above: (compared) => compared > 0,
  below: (compared) => compared < 0,
};

const isWithin = (value: Decimal | null, bound: Bound): boolean =>
  value !== null &&
  (['min', 'max', 'above', 'below'] as const).every((kind) => {
    const limit = bound[kind];
    return limit == null || holds[kind](compareDecimals(value, decimalOf(limit)));
  });

const isKept = (row: AggregateRow, { having }: AggregateArgs): boolean =>
  (having ?? []).every((bound) => isWithin(numberOf(row, bound.measure, bound.figure), bound));

/** The order asked for, then the groups, which tell every row from every other; a single row has its own place. */
const termsOf = (world: World, { groupBy, orderBy }: AggregateArgs): Term<AggregateRow>[] => {
  if (groupBy.length === 0) return [{ key: () => '0', ordering: wholeNumbers, direction: 'ASC' }];
  const byGroup = (one: Group, direction: 'ASC' | 'DESC'): Term<AggregateRow> => ({
    key: ({ keys }) => keys.get(one) ?? null,
    ordering: orderingOf(world, one),
    direction,
  });
  const asked = (orderBy ?? []).map(({ by, figure, direction }): Term<AggregateRow> => {
    const own = groupBy.find((one) => one === by);
    if (own) return byGroup(own, direction);
    return { key: (row) => textOf(numberOf(row, by, figure)), ordering: decimals, direction };
  });
  const others = groupBy.filter((one) => !(orderBy ?? []).some(({ by }) => by === one));
  return [...asked, ...others.map((one) => byGroup(one, 'ASC'))];
};

const textOf = (value: Decimal | null | undefined): string | null => (value ? decimalText(value) : null);

const numberIn = ({ keys }: AggregateRow, wanted: Group): number | null => {
  const key = keys.get(wanted) ?? null;
  return key === null ? null : Number(key);
};

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
    value: (value) => textOf(numbers.VALUE(value)),
    previous: (value) => textOf(numbers.PREVIOUS(value)),
    change: (value) => textOf(numbers.CHANGE(value)),
    changeRate: (value) => textOf(numbers.CHANGE_RATE(value)),
  }),
];
