import type { DictionaryArgument, Dictionary } from '@wanchuang/domain-dictionary';

/** The day after which each deprecated part goes, by its coordinate. */
export const deprecatedParts = ({ types }: Pick<Dictionary, 'types'>): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  const note = (coordinate: string, { deprecation }: DictionaryArgument): void => {
    if (deprecation !== null) days.set(coordinate, deprecation.removedAfter);
  };
  for (const type of types)
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name}`;
      note(coordinate, field);
      for (const argument of field.arguments) note(`${coordinate}(${argument.name}:)`, argument);
    }
  return days;
};
