import type { recognitionFactory } from '@wanchuang/server-recognition/testing';

export type Factory = ReturnType<typeof recognitionFactory>;

export interface Around {
  readonly places: Readonly<Record<'north' | 'south', number>>;
  readonly organisations: Readonly<Record<'industry' | 'farming' | 'steelworks' | 'mill', number>>;
  readonly centers: Readonly<Record<'steel' | 'forge', number>>;
  readonly people: Readonly<Record<'oneself' | 'smith' | 'miller' | 'clerk', number>>;
}

export const at = '2026-03-01T02:00:00Z';
export const on = '2026-03-01';
export const sha256 = '0'.repeat(64);

/** By what has become of them. */
export type Applications = Readonly<
  Record<'draft' | 'waiting' | 'judged' | 'abandoned' | 'approved' | 'objected' | 'recognised', number>
>;

/** Stores a file that something holds. @returns its key */
export type Held = (holder: string) => Promise<number>;

/** The decisions by which panels have concluded of applications: they hold what the panels have signed. */
export type Concluded = Readonly<Record<'approved' | 'objected', number>>;
