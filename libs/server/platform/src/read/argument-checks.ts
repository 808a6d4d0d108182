import { getMetadataStorage as validationStorage, validateSync } from 'class-validator';
import { getMetadataStorage } from 'type-graphql';
import { ExpectedError } from '../errors/expected-error';

type Class = abstract new () => object;
type ArgumentCheck = (given: Readonly<Record<string, unknown>>) => void;

const isClass = (type: unknown): type is Class => typeof type === 'function';

const isKindOf = (target: Class, owner: unknown): boolean =>
  target === owner || (isClass(owner) && target.prototype instanceof owner);

/** Fields of an input class, by property. */
const inputFields = (target: Class) => getMetadataStorage().fields.filter((field) => isKindOf(target, field.target));

const isConstrained = (target: Class, seen: Set<Class> = new Set()): boolean => {
  if (seen.has(target)) return false;
  seen.add(target);
  if (validationStorage().getTargetValidationMetadatas(target, '', false, false).length > 0) return true;
  return inputFields(target).some((field) => {
    const below: unknown = field.getType();
    return isClass(below) && isConstrained(below, seen);
  });
};

/** The value as an instance of its class, as class-validator wants it; objects in it are checked by themselves. */
const instanceOf = (target: Class, value: object): object => {
  const instance: object = Object.create(target.prototype);
  for (const { name, schemaName } of inputFields(target)) Reflect.set(instance, name, Reflect.get(value, schemaName));
  return instance;
};

const placeOf = (outer: string, name: string): string => (outer === '' ? name : `${outer}.${name}`);

/** Holds a value against the constraints of its class, and what is in it against those of theirs. */
const checkValue = (target: Class, value: unknown, place: string): void => {
  if (Array.isArray(value)) return value.forEach((one, index) => checkValue(target, one, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return;
  const [error] = validateSync(instanceOf(target, value), { forbidUnknownValues: false });
  const [says] = Object.values(error?.constraints ?? {});
  if (error && says !== undefined) {
    const at = placeOf(place, error.property);
    throw new ExpectedError('BAD_USER_INPUT', `${at}: ${says}`, { place: at });
  }
  for (const { schemaName, getType } of inputFields(target)) {
    const below: unknown = getType();
    if (isClass(below)) checkValue(below, Reflect.get(value, schemaName), placeOf(place, schemaName));
  }
};

/** The arguments of a method that have constraints, whole (@Args) or by name (@Arg). */
const constrainedArguments = (target: unknown, method: string): { name: string | null; declared: Class }[] =>
  getMetadataStorage().params.flatMap((param) => {
    if (param.target !== target || param.methodName !== method) return [];
    if (param.kind !== 'arg' && param.kind !== 'args') return [];
    const declared: unknown = param.getType();
    if (!isClass(declared) || !isConstrained(declared)) return [];
    return [{ name: param.kind === 'arg' ? param.name : null, declared }];
  });

/** By field: holds its arguments against the class-validator constraints of their classes. */
export const argumentChecks = (): ReadonlyMap<string, ArgumentCheck> => {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  const checks = new Map<string, ArgumentCheck>();
  const add = (field: string, target: unknown, method: string): void => {
    const constrained = constrainedArguments(target, method);
    if (constrained.length === 0) return;
    checks.set(field, (given) => {
      for (const { name, declared } of constrained)
        checkValue(declared, name === null ? given : given[name], name ?? '');
    });
  };
  for (const query of queries) add(`Query.${query.schemaName}`, query.target, query.methodName);
  for (const resolver of fieldResolvers)
    for (const { name, target } of objectTypes)
      if (isClass(target) && isKindOf(target, resolver.getObjectType?.()))
        add(`${name}.${resolver.schemaName}`, resolver.target, resolver.methodName);
  return checks;
};
