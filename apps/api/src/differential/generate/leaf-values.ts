import { type GraphQLEnumType, type GraphQLScalarType, isEnumType } from 'graphql';
import type { Draft } from './draft';
import { Bare, type Value } from './values';

/** Where a value stands: the field whose argument it belongs to, and the name of argument or input field. */
export interface Place {
  /** Of a register: the field that lists it. */
  readonly field: string;
  readonly name: string;
}

const wrongPages = [-1, 201, 20_001, 2_147_483_647];
const wrongYears = [1948, 2201, 0, -5];

/** The length of a page of at most so many rows, if all goes well. */
export const pageSize = ({ dice, slips }: Draft, rows: number): number => {
  if (slips) return dice.oneOf(wrongPages);
  const size = dice.oneOf([0, 1, 1, 2, 2, 3, 3, 5, 7, 10, 20, 20, 50, 200]);
  return Math.min(size, Math.max(rows, 1));
};

const yearAt = (draft: Draft, name: string): number => {
  const { dice, year } = draft;
  if (draft.slips) return dice.oneOf(wrongYears);
  if (/^from|FromYear$/.test(name)) return year - dice.oneOf([0, 0, 1, 2, 4]);
  if (/^to|ToYear$/.test(name)) return year + dice.oneOf([0, 0, 1, 2, 4]);
  return year;
};

const wholeNumber = (draft: Draft, place: Place): number => {
  if (place.name === 'first') return draft.slips ? draft.dice.oneOf([-1, 6]) : draft.dice.below(6); // of movers
  if (place.name === 'years') return draft.slips ? 11 : 1 + draft.dice.below(10);
  return yearAt(draft, place.name);
};

const idAt = ({ dice, pools, slips }: Draft, { field, name }: Place): string => {
  if (slips) return dice.oneOf(pools.wrongIds);
  if (name === 'jurisdictionId') return dice.oneOf(pools.jurisdictions);
  if (name === 'cycleId') return dice.oneOf(pools.cycleIds);
  if (name === 'departmentIds') return dice.oneOf(pools.departments);
  if (name === 'subject') return dice.oneOf(pools.subjects);
  if (field === 'organisation' || name === 'parentId' || name === 'hostId') return dice.oneOf(pools.organisations);
  if (field === 'importRun') return dice.oneOf(pools.importRuns);
  if (name === 'organisationId') return dice.oneOf(pools.workplaces);
  if (field === 'person') return dice.oneOf(pools.people);
  if (field === 'node') return dice.oneOf(dice.oneOf(pools.nodes));
  return dice.oneOf(pools.centers);
};

const stringAt = ({ dice, pools, slips }: Draft, { field, name }: Place): string => {
  const register = pools.registers[field];
  if (name === 'search') return dice.oneOf(pools.words);
  if (slips) return dice.oneOf(pools.wrongCodes);
  if (name === 'fieldCodes') return dice.oneOf(pools.fields);
  if (name === 'actor') return dice.oneOf(pools.actors);
  if (name === 'types') return dice.oneOf(pools.eventTypes);
  if (field === 'movers') return dice.oneOf(pools.headlines);
  if (name === 'feeds') return dice.oneOf(register?.feeds ?? pools.indicators);
  if (name === 'kinds' || name === 'levels')
    return dice.oneOf(register?.[name].length ? register[name] : pools.wrongCodes);
  return dice.oneOf(pools.indicators);
};

/** Whether a value here could only be refused: a register without kinds has no kinds to ask for. */
export const isPointless = (draft: Draft, { field, name }: Place): boolean =>
  (name === 'kinds' || name === 'levels') && draft.pools.registers[field]?.[name].length === 0;

/** A decimal is text, or a number where it stands in the document itself. */
const decimalAt = ({ dice }: Draft): Value => {
  const text = dice.oneOf(['0', '7', '12.5', '100', '1000000.0001', '-1', '9999999999999999']);
  return dice.chance(30) ? new Bare(text) : text;
};

/** A value of an enumeration or scalar. */
export const leafValue = (draft: Draft, type: GraphQLEnumType | GraphQLScalarType, place: Place): Value => {
  const { dice, pools } = draft;
  if (isEnumType(type)) return new Bare(dice.oneOf(type.getValues()).name);
  switch (type.name) {
    case 'Int':
      return wholeNumber(draft, place);
    case 'Boolean':
      return dice.chance(50);
    case 'ID':
      return idAt(draft, place);
    case 'Date':
      return dice.oneOf(pools.days);
    case 'DateTime':
      return dice.oneOf(pools.instants);
    case 'Decimal':
      return decimalAt(draft);
    default:
      return stringAt(draft, place);
  }
};
