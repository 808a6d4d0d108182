/** One thing that is wrong with a document, and where: `parameters.banYears.values[0].from`. */
export interface PolicyFault {
  readonly path: string;
  readonly message: string;
}

/** What is wrong with a value; nothing for a sound one. */
export type Check = (value: unknown, path: string) => readonly PolicyFault[];

export const fault = (path: string, message: string): readonly PolicyFault[] => [{ path, message }];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A check of one thing, with the sentence that tells what it should be. */
export const satisfies =
  (isSo: (value: unknown) => boolean, message: string): Check =>
  (value, path) =>
    isSo(value) ? [] : fault(path, message);

export const nonEmptyText: Check = satisfies((value) => typeof value === 'string' && value.trim() !== '', 'is no text');

export const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);

export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fault(path, 'is no list');
    return value.length === 0
      ? fault(path, 'is empty')
      : value.flatMap((item, index) => check(item, `${path}[${index}]`));
  };

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** An object with exactly these fields; `optional` ones may be left out. */
export const fieldsOf =
  (fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    if (!isRecord(value)) return fault(path, 'is no object');
    return [
      ...Object.keys(fields)
        .filter((key) => !Object.hasOwn(value, key))
        .flatMap((key) => fault(below(path, key), 'is missing')),
      ...Object.entries(value).flatMap(([key, item]) => {
        const check = Object.hasOwn(fields, key)
          ? fields[key]
          : Object.hasOwn(optional, key)
            ? optional[key]
            : undefined;
        return check ? check(item, below(path, key)) : fault(below(path, key), 'is not known');
      }),
    ];
  };

export const words: Check = fieldsOf({ zh: nonEmptyText, en: nonEmptyText });
