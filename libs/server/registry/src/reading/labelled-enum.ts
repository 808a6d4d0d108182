import type { Label } from '@wanchuang/domain-indicators';
import { registerEnumType } from 'type-graphql';

/** Makes an enumeration of the domain one of the API; each value is described by its label in both languages. */
export const registerLabelledEnum = <Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
  labels: Readonly<Record<Value, Label>>,
): void => {
  const described = Object.entries<Label>(labels).map(([value, { zh, en }]) => [
    value,
    { description: `${en} (${zh})` },
  ]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(described) });
};
