import { committedSchema } from '../testing/committed-schema';
import { dictionaryTypes } from './types';
import { unitEntries } from './unit';

const isNumber = (type: string): boolean => /^\[?(?:Int|Float|Decimal)\b/.test(type);

describe('units', () => {
  const types = dictionaryTypes(committedSchema(), new Map()).filter(
    ({ kind }) => kind === 'OBJECT' || kind === 'INTERFACE' || kind === 'ROOT',
  );
  const numbers = types
    .filter(({ name }) => name !== 'Mutation') // its numbers are counts of what was done, which its words name
    .flatMap(({ name, fields }) => fields.filter(({ type }) => isNumber(type)).map((field) => ({ name, field })));

  it('are said of every number', () => {
    expect(numbers.length).toBeGreaterThan(80);
    expect(numbers.filter(({ field }) => field.unit === null).map(({ name, field }) => `${name}.${field.name}`)).toEqual(
      [],
    );
  });

  it('speak of fields and types that there are', () => {
    const [fields, owners] = [numbers.map(({ field }) => field.name), numbers.map(({ name }) => name)];
    expect(unitEntries.names.filter((name) => !fields.includes(name))).toEqual([]);
    expect(unitEntries.types.filter((name) => !owners.includes(name))).toEqual([]);
  });

  it.each([
    ['TechnologyContract', 'amount', '元（所属辖区货币）'],
    ['EvaluationResult', 'total', '分'],
    ['IndicatorFact', 'value', '同该指标的计量单位'],
    ['EvaluationQuota', 'rate', '比例（0 至 1）'],
    ['CenterFigures', 'total', '家'],
  ])('of %s.%s: %s', (name, field, zh) => {
    expect(numbers.find((one) => one.name === name && one.field.name === field)?.field.unit?.zh).toBe(zh);
  });
});
