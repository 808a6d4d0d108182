import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@wanchuang/domain-access';
import type { QueryName, Scale } from '../options';
import type { Place } from './place';

/** One request in its two forms: variables of the document, and values of the baseline's statement. */
export interface Variant {
  variables: Readonly<Record<string, unknown>>;
  values: readonly unknown[];
}

/** One query of the bench. */
export interface Work {
  name: QueryName;
  title: string;
  /** The sizes that it is asked at; those of the demo where missing. */
  scales?: readonly Scale[];
  /** The role of whoever asks the API. */
  viewer: Role;
  /** The smallest requests/s, as a share of the baseline's, that the API must get to; none set where missing. */
  goal: Partial<Readonly<Record<Scale, number>>>;
  /** Whether the API may give an answer again that it has kept; each request is read without it. */
  answersKept?: boolean;
  /** Text of the operation that the API is asked. */
  document: string;
  /** The baseline's statement: one row whose column `body` is the API's whole answer. */
  baseline(place: Place): string;
  /** The requests that are sent in turn. */
  variants(place: Place): readonly Variant[];
  /** The variables of a variant with what only the API can tell, such as a cursor. */
  complete?(variables: Variant['variables'], ask: AskApi, place: Place): Promise<Variant['variables']>;
}

/** What the API answers to an operation; whoever asks knows what it looks like. */
export type AskApi = <Answer>(document: string, variables: Variant['variables']) => Promise<Answer>;

/** Whether a query is asked at a size. */
export const isAskedAt = ({ scales = ['district', 'national'] }: Work, scale: Scale): boolean => scales.includes(scale);

/** An operation of the bench's own, from a file beside this one. */
export const readDocument = (name: string): string => readFileSync(join(__dirname, `${name}.graphql`), 'utf8');
