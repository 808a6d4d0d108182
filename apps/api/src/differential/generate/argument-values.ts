import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Draft } from './draft';
import { isPointless, leafValue, type Place } from './leaf-values';
import { Bare, type Value } from './values';

/** What is left out most of the time, so that what is found does not shrink to nothing. */
const seldom = new Set([
  'ids',
  'centerIds',
  'centerId',
  'hostId',
  'cycleId',
  'search',
  'evaluated',
  'hasValue',
  'feeds',
  'kinds',
  'levels',
  'types',
  'subject',
  'actor',
  'departmentIds',
  'fieldCodes',
  'statuses',
  'sources',
  'verifications',
]);

const isWanted = (draft: Draft, place: Place): boolean => {
  if (isPointless(draft, place) && !draft.slips) return false;
  const isSeldom = seldom.has(place.name) && place.field !== 'organisations';
  return draft.dice.chance(isSeldom ? 12 : 30);
};

/** A list of one may be written without brackets. */
const listValue = (draft: Draft, type: GraphQLInputType, place: Place, constant: boolean): Value => {
  const { dice } = draft;
  if (dice.chance(10)) return [];
  if (dice.chance(10)) return valueOf(draft, type, place, true);
  const length = 1 + dice.below(place.name === 'orderBy' ? 3 : 4);
  return Array.from({ length }, () => valueOf(draft, type, place, constant));
};

const objectValue = (draft: Draft, fields: readonly GraphQLInputField[], { field }: Place, constant: boolean): Value =>
  Object.fromEntries(
    fields.flatMap((one): [string, Value][] => {
      const place = { field, name: one.name };
      if (!isRequiredInputField(one) && !isWanted(draft, place)) return [];
      return [[one.name, givenValue(draft, one, place, constant)]];
    }),
  );

/** The years of a cycle belong together. */
const cycleValue = ({ dice, pools }: Draft): Value => {
  const { fromYear, toYear } = dice.oneOf(pools.cycles);
  const years = { fromYear, toYear };
  if (dice.chance(50)) return years;
  return { ...years, grades: dice.someOf(['EXCELLENT', 'GOOD', 'POOR'], 3).map((grade) => new Bare(grade)) };
};

/** An order by a value names the value. */
const orderValue = (draft: Draft, value: Value): Value => {
  if (typeof value !== 'object' || value === null || !('by' in value) || draft.slips) return value;
  const { by } = value;
  if (!(by instanceof Bare) || by.text !== 'VALUE') return value;
  return { ...value, indicatorCode: draft.dice.oneOf(draft.pools.indicators), year: draft.year };
};

/** A value of an input type; a constant one holds no variables. */
export const valueOf = (draft: Draft, type: GraphQLInputType, place: Place, constant: boolean): Value => {
  if (isNonNullType(type)) return valueOf(draft, type.ofType, place, constant);
  if (isListType(type)) return listValue(draft, type.ofType, place, constant);
  if (!isInputObjectType(type)) return leafValue(draft, type, place);
  if (type.name === 'CenterEvaluatedFilter' && !draft.slips) return cycleValue(draft);
  const fields = Object.values(type.getFields());
  const value = objectValue(draft, fields, place, constant);
  return type.name === 'CenterOrder' ? orderValue(draft, value) : value;
};

/** A variable in place of a value: given, given by default, or left out where that is allowed. */
export const variableFor = (
  draft: Draft,
  { type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>,
  value: Value,
): Bare => {
  const { dice } = draft;
  const mayBeAbsent = !isNonNullType(type);
  const nullable = isNonNullType(type) ? String(type.ofType) : String(type);
  if (mayBeAbsent && dice.chance(15)) return draft.declare(nullable);
  if (mayBeAbsent && dice.chance(10)) return draft.declare(nullable, null);
  if (mayBeAbsent && dice.chance(10)) return draft.declare(nullable, null, value);
  if (dice.chance(30)) return draft.declare(nullable, undefined, value);
  if (dice.chance(20)) return draft.declare(nullable, value, value);
  return draft.declare(defaultValue === undefined ? String(type) : nullable, value);
};

/** What is given for an argument or an input field: a value, null or a variable. */
export const givenValue = (
  draft: Draft,
  given: Pick<GraphQLArgument, 'type' | 'defaultValue'>,
  place: Place,
  constant = false,
): Value => {
  const { dice } = draft;
  if (!isNonNullType(given.type) && dice.chance(5)) return null;
  const asVariable = !constant && dice.chance(20);
  const value = valueOf(draft, given.type, place, constant || asVariable);
  return asVariable ? variableFor(draft, given, value) : value;
};

/** The arguments of a field but for those of its page. */
export const argumentsOf = (draft: Draft, args: readonly GraphQLArgument[], field: string) =>
  args.flatMap((arg): [string, Value][] => {
    const here = { field, name: arg.name };
    const isWantedHere = isRequiredArgument(arg) || draft.dice.chance(arg.name === 'filter' ? 60 : 40);
    return isWantedHere ? [[arg.name, givenValue(draft, arg, here)]] : [];
  });
