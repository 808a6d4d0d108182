import type { Unit } from './indicator';

/** Names of units in files → the indicator unit that they measure, and how many of it they are. */
const knownUnits: Readonly<Record<Unit, Readonly<Record<string, string>>>> = {
  CNY: {
    元: '1',
    千元: '1000',
    万元: '10000',
    百万元: '1000000',
    亿元: '100000000',
    thousand: '1000',
    million: '1000000',
    billion: '1000000000',
  },
  person: { 人: '1', 人次: '1', 千人: '1000', 万人: '10000', 万人次: '10000', persons: '1', people: '1' },
  'person-year': { 人年: '1', fte: '1', 'person-years': '1' },
  m2: { 平方米: '1', 万平方米: '10000', m2: '1', 'm²': '1' },
  item: { 项: '1', 件: '1', 个: '1', 家: '1', 篇: '1', 次: '1', 份: '1', 万次: '10000', items: '1' },
};

/** How many of an indicator's unit one of the named unit is (万元 → 10000 yuan); undefined where it measures something else. */
export function unitFactor(unit: Unit, name: string): string | undefined {
  const factors = knownUnits[unit];
  const key = name.trim().toLowerCase();
  return Object.hasOwn(factors, key) ? factors[key] : undefined;
}

/** The names of units that a file may use for an indicator. */
export const unitNames = (unit: Unit): readonly string[] => Object.keys(knownUnits[unit]);
