import {
  centerFilterSchema,
  choicesParameter,
  codesParameter,
  gradeValues,
  indicatorYearParameter,
  optionalChoiceParameter,
  textParameter,
  type UrlStateOf,
  yearSpanParameter,
} from '@wanchuang/web-client';

/** What the list can be ordered by. */
export const sortKeys = [
  'name',
  'field',
  'department',
  'status',
  'recognised',
  'investment',
  'staff',
  'patents',
  'contracts',
  'value',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** `investment` is from small to large, `-investment` from large to small. */
export type Sort = SortKey | `-${SortKey}`;
export const sorts: readonly Sort[] = sortKeys.flatMap((key): Sort[] => [key, `-${key}`]);

/** Most centers that stand side by side. */
export const mostCompared = 6;

/** The list's state in the address: the overview's filter, and how somebody came here from a plot. */
export const centersSchema = {
  ...centerFilterSchema,
  q: textParameter(),
  /** The value behind which the list stands: `RD_INVESTMENT:2025`. */
  value: indicatorYearParameter(),
  /** The cycle, and the grades in it, from a plot of evaluations. */
  cycle: yearSpanParameter(),
  grades: choicesParameter(gradeValues),
  sort: optionalChoiceParameter(sorts),
  chosen: codesParameter(),
};

export type CentersState = UrlStateOf<typeof centersSchema>;

/** What is chosen after a center was chosen or let go; one too many changes nothing. */
export function chosenAfter(chosen: readonly string[], id: string, isChosen: boolean): readonly string[] {
  const others = chosen.filter((one) => one !== id);
  if (!isChosen) return others;
  return chosen.includes(id) || others.length >= mostCompared ? chosen : [...others, id];
}

/** The column and direction of a sort. */
export function readSort(sort: Sort): { readonly key: SortKey; readonly descending: boolean } {
  const key = sortKeys.find((one) => sort === one || sort === `-${one}`) ?? 'name';
  return { key, descending: sort.startsWith('-') };
}

/** The next sort of a column: its first press orders numbers from large to small and words from A on, the second turns it. */
export function nextSort(current: Sort | null, key: SortKey, numeric: boolean): Sort {
  const first: Sort = numeric ? `-${key}` : key;
  const second: Sort = numeric ? key : `-${key}`;
  return current === first ? second : first;
}
