import type { Role } from '@wanchuang/domain-access';

/** Whom the rules tell apart: nobody, somebody without a role, somebody with one. */
export type Who = 'PUBLIC' | 'SIGNED_IN' | Role;

/** Every row, or those of the own scope. */
export type Reach = 'ALL' | 'SOME';

export interface Sight {
  readonly who: Who;
  readonly reach: Reach;
}
