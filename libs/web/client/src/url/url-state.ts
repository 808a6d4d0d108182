import type { Address } from './address-now';
import type { Parameter } from './parameter';

/** A page's state: the name of each parameter in the address, and how it is written. */
export type UrlSchema = Readonly<Record<string, Parameter<unknown>>>;

export type UrlStateOf<S extends UrlSchema> = { readonly [K in keyof S]: S[K] extends Parameter<infer T> ? T : never };

/** A value in the address that nobody knows; it is left out, and said. */
export interface DroppedValue {
  readonly parameter: string;
  readonly value: string;
}

export interface UrlReading<S extends UrlSchema> {
  readonly state: UrlStateOf<S>;
  readonly dropped: readonly DroppedValue[];
}

/** Reads a page's state from the address; parameters of others are none of its business. */
export function readUrlState<S extends UrlSchema>(schema: S, search: URLSearchParams): UrlReading<S>;
export function readUrlState(schema: UrlSchema, search: URLSearchParams): UrlReading<UrlSchema> {
  const state: Record<string, unknown> = {};
  const dropped: DroppedValue[] = [];
  for (const [name, parameter] of Object.entries(schema)) {
    const raw = search.get(name);
    const value = raw === null || raw === '' ? parameter.absent : parameter.read(raw);
    if (value === undefined) dropped.push({ parameter: name, value: raw ?? '' });
    state[name] = value === undefined ? parameter.absent : value;
  }
  return { state, dropped };
}

/** The address's parameters after a change; what the change does not name stays as it is. */
export function writeUrlState<S extends UrlSchema>(
  schema: S,
  search: URLSearchParams,
  change: Partial<UrlStateOf<S>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    const written = schema[name]?.write(value) ?? null;
    if (written === null) next.delete(name);
    else next.set(name, written);
  }
  return next;
}

/** A change of a page's state, or how it follows from the newest state. */
export type UrlStateUpdate<S extends UrlSchema> =
  Partial<UrlStateOf<S>> | ((newest: UrlStateOf<S>) => Partial<UrlStateOf<S>>);

/**
 * Where a change of a page's state leads from the address as it is now, which may be ahead of what is drawn. Null where the
 * address is another page's already: a page that is being left changes nothing any more.
 */
export function addressAfter<S extends UrlSchema>(
  schema: S,
  drawnPathname: string,
  now: Address,
  update: UrlStateUpdate<S>,
): string | null {
  if (now.pathname !== drawnPathname) return null;
  const search = new URLSearchParams(now.search);
  const change = typeof update === 'function' ? update(readUrlState(schema, search).state) : update;
  return now.pathname + printSearch(writeUrlState(schema, search, change));
}

/** The text of an address's parameters: commas and colons stay readable. */
export function printSearch(search: URLSearchParams): string {
  const text = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The address of a page in a given state, with nothing else: `addressOf('/centers', schema, { j: '500101' })`. */
export function addressOf<S extends UrlSchema>(path: string, schema: S, state: Partial<UrlStateOf<S>>): string {
  return path + printSearch(writeUrlState(schema, new URLSearchParams(), state));
}
