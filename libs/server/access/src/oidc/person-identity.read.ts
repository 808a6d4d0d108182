import { many, type TypeReads } from '@wanchuang/server-platform';
import { PersonIdentity } from './person-identity.entity';

/** In the order in which they were linked. */
export const identities = many((read) => {
  const row = read.plan.alias('identity');
  return {
    row,
    from: `person_identity ${row}`,
    where: `${row}.person_id = ${read.row}.id AND ${read.visible('PersonIdentity', row)}`,
    orderBy: `${row}.id`,
  };
});

export const identityReads: readonly TypeReads[] = [
  { type: 'PersonIdentity', entity: PersonIdentity, node: 'personIdentity' },
];
