import { many, type TypeReads } from '@wanchuang/server-platform';
import { Ban } from './ban.entity';

/** Those of a legal person, whatever its name was, the last to end first. */
const bans = many((read) => {
  const row = read.plan.alias('ban');
  return {
    row,
    from: `ban ${row}`,
    where: `${row}.credit_code = ${read.row}.credit_code AND ${read.visible('Ban', row)}`,
    orderBy: `${row}.until_on DESC, ${row}.id DESC`,
  };
});

export const banReads: readonly TypeReads[] = [
  { type: 'Ban', entity: Ban, node: 'ban', names: ['organisation'] },
  { type: 'Organisation', fields: { bans } },
];
