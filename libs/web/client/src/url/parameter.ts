/** How one piece of state is written in the address. `read` gives undefined for a value that it does not know. */
export interface Parameter<T> {
  readonly absent: T;
  read(raw: string): T | undefined;
  /** The text for the address; null where the value is the absent one and needs none. */
  write(value: T): string | null;
}

/** A free text, such as a search. */
export function textParameter(): Parameter<string> {
  return { absent: '', read: (raw) => raw, write: (value) => (value === '' ? null : value) };
}

function optional<T>(read: (raw: string) => T | undefined, write: (value: T) => string): Parameter<T | null> {
  return { absent: null, read, write: (value) => (value === null ? null : write(value)) };
}

/** A code or an id: letters, digits, `_`, `-`, `.`. */
export function codeParameter(): Parameter<string | null> {
  return optional(readCode, (code) => code);
}

/** A calendar year. */
export function yearParameter(): Parameter<number | null> {
  return optional(readYear, String);
}

/** A calendar day: `2026-01-30`. */
export function dayParameter(): Parameter<string | null> {
  return optional(readDay, (day) => day);
}

/** One of some known words; absent means `otherwise`. */
export function choiceParameter<T extends string>(values: readonly T[], otherwise: T): Parameter<T> {
  return {
    absent: otherwise,
    read: (raw) => values.find((value) => value === raw),
    write: (value) => (value === otherwise ? null : value),
  };
}

/** One of some known words, or none. */
export function optionalChoiceParameter<T extends string>(values: readonly T[]): Parameter<T | null> {
  return optional(
    (raw) => values.find((value) => value === raw),
    (value) => value,
  );
}

/** Codes or ids in the order in which they were chosen, each once. */
export function codesParameter(): Parameter<readonly string[]> {
  return listOf(readCode);
}

/** Known words in their own order, each once. */
export function choicesParameter<T extends string>(values: readonly T[]): Parameter<readonly T[]> {
  const list = listOf((raw) => values.find((value) => value === raw));
  const inOrder = (chosen: readonly T[]): readonly T[] => values.filter((value) => chosen.includes(value));
  return {
    absent: [],
    read: (raw) => {
      const chosen = list.read(raw);
      return chosen && inOrder(chosen);
    },
    write: (chosen) => list.write(inOrder(chosen)),
  };
}

/** One value of one indicator: `TECH_CONTRACT_VOLUME:2025`. */
export interface IndicatorYear {
  readonly indicatorCode: string;
  readonly year: number;
}

export function indicatorYearParameter(): Parameter<IndicatorYear | null> {
  return optional(
    (raw) => {
      const [, indicatorCode, year] = /^([A-Z][A-Z0-9_]*):(\d{4})$/.exec(raw) ?? [];
      const read = year === undefined ? undefined : readYear(year);
      return indicatorCode === undefined || read === undefined ? undefined : { indicatorCode, year: read };
    },
    ({ indicatorCode, year }) => `${indicatorCode}:${year}`,
  );
}

/** A span of years, such as an evaluation cycle: `2023-2025`. */
export interface YearSpan {
  readonly fromYear: number;
  readonly toYear: number;
}

export function yearSpanParameter(): Parameter<YearSpan | null> {
  return optional(
    (raw) => {
      const [from, to] = raw.split('-').map(readYear);
      return from === undefined || to === undefined || from > to ? undefined : { fromYear: from, toYear: to };
    },
    ({ fromYear, toYear }) => `${fromYear}-${toYear}`,
  );
}

function readCode(raw: string): string | undefined {
  return /^[\w.-]{1,64}$/.test(raw) ? raw : undefined;
}

function readYear(raw: string): number | undefined {
  return /^(19[5-9]|20|21)\d{1,2}$/.test(raw) && raw.length === 4 ? Number(raw) : undefined;
}

function readDay(raw: string): string | undefined {
  const day = new Date(`${raw}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(raw) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw)
    ? raw
    : undefined;
}

/** A list is known only when each of its items is: half a filter would be a silent lie. */
function listOf<T extends string>(readItem: (raw: string) => T | undefined): Parameter<readonly T[]> {
  return {
    absent: [],
    read: (raw) => {
      const items = raw.split(',').map(readItem);
      const known = items.filter((item) => item !== undefined);
      return known.length === items.length ? [...new Set(known)] : undefined;
    },
    write: (values) => (values.length === 0 ? null : [...new Set(values)].join(',')),
  };
}
