import * as evaluation from '@wanchuang/domain-evaluation';
import type { AnyLifecycle } from '@wanchuang/domain-lifecycle';
import * as operation from '@wanchuang/domain-operation';
import type { Rule } from '@wanchuang/domain-policy';
import * as recognition from '@wanchuang/domain-recognition';
import * as registry from '@wanchuang/domain-registry';

type NamedRule = Pick<Rule<never>, 'name' | 'clause'>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isRule = (value: unknown): value is NamedRule =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  typeof value['clause'] === 'string' &&
  typeof value['decide'] === 'function';

const isLifecycle = (value: unknown): value is AnyLifecycle =>
  isObject(value) &&
  typeof value['name'] === 'string' &&
  isObject(value['states']) &&
  isObject(value['steps']) &&
  Array.isArray(value['transitions']);

/** Whatever a column of the domain lets out, itself and as members of its lists: nothing needs to be registered twice. */
const letOut = [registry, recognition, operation, evaluation]
  .flatMap((column): unknown[] => Object.values(column))
  .flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]));

const byName = <Named extends { readonly name: string }>(found: readonly Named[]): readonly Named[] => [
  ...new Map(found.map((one) => [one.name, one])).values(),
];

export const rules: readonly NamedRule[] = byName(letOut.filter(isRule));
export const lifecycles: readonly AnyLifecycle[] = byName(letOut.filter(isLifecycle));
