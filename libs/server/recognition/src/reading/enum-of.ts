import type { Label } from '@wanchuang/domain-indicators';
import { registerLabelledEnum } from '@wanchuang/server-registry';

/** Makes the names of labelled things an enumeration of the API, such as the states of a life cycle. */
export const enumOf = <Name extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<Name, Label>>,
): Readonly<Record<Name, Name>> => {
  const names = Object.fromEntries(Object.keys(labels).map((one) => [one, one]));
  const values = names as Readonly<Record<Name, Name>>; // the keys of a literal
  registerLabelledEnum(name, description, values, labels);
  return values;
};
