import type { GraphQLField } from 'graphql';
import { argumentsOf, valueOf, variableFor } from './argument-values';
import type { Draft } from './draft';
import { leafValue } from './leaf-values';
import { Bare, type Value } from './values';

const groups = [
  'YEAR',
  'YEAR',
  'YEAR',
  'FIELD',
  'DEPARTMENT',
  'JURISDICTION',
  'CENTER',
  'DIMENSION',
  'INDICATOR',
  'STATUS',
  'SOURCE_CURRENCY',
];
const places = ['SHARE', 'RANK', 'PERCENTILE'];
const kinds = [
  ...['SUM', 'SUM', 'MEAN', 'MEDIAN', 'P25', 'P75', 'MIN', 'MAX', 'COUNT', 'RATIO', 'RATIO', 'SOURCE_SUM'],
  ...places,
];
const figures = ['VALUE', 'VALUE', 'PREVIOUS', 'CHANGE', 'CHANGE_RATE'];

interface Named {
  readonly name: string;
  readonly value: Value;
}

const groupsOf = ({ dice }: Draft): string[] => {
  if (dice.chance(8)) return [];
  const chosen = [...new Set(dice.someOf(groups, 3))];
  return dice.chance(2) ? [...chosen, ...chosen] : chosen;
};

/** Rows alike in some of the groups; of those that are not grouped by only where it is to be refused. */
const withinOf = ({ dice, slips }: Draft, grouped: readonly string[]): Value => {
  const among = slips ? groups : grouped;
  return among.length === 0 ? [] : dice.someOf(among, 2).map((group) => new Bare(group));
};

/** A measure that means something: a ratio has two indicators, a sum has one unit, money of the source one currency. */
const measureOf = (draft: Draft, grouped: readonly string[], ofAll: boolean): Named => {
  const { dice, pools } = draft;
  const drawn = dice.oneOf(kinds);
  const isRatio = drawn === 'RATIO' && (!grouped.includes('INDICATOR') || draft.slips);
  const isRefused = (drawn === 'RATIO' && !isRatio) || (drawn === 'SOURCE_SUM' && !grouped.includes('SOURCE_CURRENCY'));
  const kind = isRefused && !draft.slips ? 'SUM' : drawn;
  const ofEverything = !isRatio && (ofAll || (kind === 'COUNT' && dice.chance(50)));
  const of = ofEverything ? null : dice.oneOf(pools.indicators);
  const over = isRatio && !draft.slips ? dice.oneOf(pools.indicators) : null;
  const as = dice.chance(25) ? dice.oneOf(['a', '总和', 'x y', '🧪', "it's", 'YEAR?']) + draft.newName('') : null;
  const name = as ?? [kind, of, over].filter((part) => part !== null).join('_');
  const given = {
    ...(of === null ? {} : { of }),
    ...(over === null ? {} : { over }),
    ...(as === null ? {} : { as }),
    ...(dice.chance(kind === 'RATIO' ? 40 : draft.slips ? 10 : 0)
      ? { per: dice.oneOf(['1000', '0.5', '10000000']) }
      : {}),
    ...(dice.chance(places.includes(kind) ? 60 : draft.slips ? 10 : 0) ? { within: withinOf(draft, grouped) } : {}),
  };
  return { name, value: { kind: new Bare(kind), ...given } };
};

const measuresOf = (draft: Draft, grouped: readonly string[]): Named[] => {
  const { dice } = draft;
  // without an indicator of its own a measure is about all of the filter, which are of several units
  const ofAll = grouped.includes('INDICATOR') ? dice.chance(60) : draft.slips;
  const drawn = Array.from({ length: dice.oneOf([1, 1, 1, 2, 3, 4]) }, () => measureOf(draft, grouped, ofAll));
  const distinct = drawn.filter(({ name }, index) => drawn.findIndex((one) => one.name === name) === index);
  return draft.slips ? dice.oneOf([[], drawn, [...drawn, ...drawn]]) : distinct;
};

/** Most of the time the facts are of one currency. */
const filterOf = (draft: Draft, field: GraphQLField<unknown, unknown>): Value | undefined => {
  const { dice, pools } = draft;
  const type = field.args.find((arg) => arg.name === 'filter')?.type;
  if (!type) return undefined;
  const filter = dice.chance(50) ? valueOf(draft, type, { field: field.name, name: 'filter' }, false) : {};
  if (typeof filter !== 'object' || filter === null || filter instanceof Bare || dice.chance(15)) return filter;
  return { ...filter, jurisdictionId: dice.oneOf(pools.yuanJurisdictions) };
};

const comparisonOf = (draft: Draft): Value => {
  const { dice } = draft;
  const kind = dice.oneOf(['PREVIOUS_YEAR', 'PREVIOUS_MEAN', 'PREVIOUS_CYCLE', 'PREVIOUS_CYCLE']);
  const hasYears = kind === 'PREVIOUS_MEAN' ? !draft.slips : draft.slips;
  return { kind: new Bare(kind), years: hasYears ? dice.oneOf([1, 2, 3, 10, draft.slips ? 11 : 4]) : null };
};

/** Which number of a measure: without a comparison there is none but the value. */
const figureGiven = ({ dice, slips }: Draft, isCompared: boolean): { figure?: Value } =>
  dice.chance(isCompared || slips ? 60 : 0) ? { figure: new Bare(dice.oneOf(figures)) } : {};

const boundOf = (draft: Draft, { name }: Named, isCompared: boolean): Value => {
  const { dice, schema } = draft;
  const decimal = schema.getType('Decimal');
  const bound = (): Value =>
    decimal && 'serialize' in decimal ? leafValue(draft, decimal, { field: 'having', name: 'min' }) : '0';
  return {
    measure: draft.slips ? 'NOTHING' : name,
    ...(dice.chance(60) ? { min: bound() } : {}),
    ...(dice.chance(30) ? { max: bound() } : {}),
    ...(dice.chance(20) ? { above: bound() } : {}),
    ...(dice.chance(20) ? { below: bound() } : {}),
    ...figureGiven(draft, isCompared),
  };
};

const ordersOf = (draft: Draft, grouped: readonly string[], names: readonly string[], isCompared: boolean): Value =>
  draft.dice.someOf(names, 3).map((by) => ({
    by: draft.slips ? 'NOTHING' : by,
    ...(draft.dice.chance(60) ? { direction: new Bare(draft.dice.oneOf(['ASC', 'DESC'])) } : {}),
    ...(grouped.includes(by) ? {} : figureGiven(draft, isCompared)),
  }));

/** Arguments of indicatorAggregates that agree with each other, so that most of them are answered. */
export const aggregateArguments = (draft: Draft, field: GraphQLField<unknown, unknown>): [string, Value][] => {
  const { dice } = draft;
  const grouped = groupsOf(draft);
  const measures = measuresOf(draft, grouped);
  const names = [...grouped, ...measures.map(({ name }) => name)];
  const isCompared = dice.chance(grouped.includes('YEAR') ? 60 : 2);
  const given: [string, Value | undefined][] = [
    ['groupBy', grouped.map((group) => new Bare(group))],
    ['measures', measures.map(({ value }) => value)],
    ['filter', filterOf(draft, field)],
    ['compareTo', isCompared ? comparisonOf(draft) : undefined],
    ['having', dice.chance(25) && measures.length > 0 ? [boundOf(draft, dice.oneOf(measures), isCompared)] : undefined],
    ['orderBy', dice.chance(50) && names.length > 0 ? ordersOf(draft, grouped, names, isCompared) : undefined],
    ...argumentsOf(
      draft,
      field.args.filter((arg) => arg.name === 'asOf' && dice.chance(30)),
      field.name,
    ),
  ];
  return given.flatMap(([name, value]): [string, Value][] => {
    if (value === undefined) return [];
    const arg = field.args.find((one) => one.name === name);
    return [[name, arg && isConstant(value) && dice.chance(15) ? variableFor(draft, arg, value) : value]];
  });
};

/** Whether a value holds no variable and may be one itself. */
const isConstant = (value: Value): boolean =>
  value instanceof Bare
    ? !value.isVariable
    : typeof value !== 'object' || value === null || Object.values(value).every(isConstant);
