import { AwardLevel } from '@wanchuang/domain-operation';
import { day, oneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { AwardType } from './award.type';

/** Register of awards (Art. 22(2)). */
export const awards: Register<AwardType> = {
  table: 'award',
  idType: 'award',
  called: 'award',
  columns: {
    title: text,
    level: oneOf(AwardLevel),
    awardingBody: text,
    awardedOn: day,
  },
  naturalKey: ['title', 'awardedOn'],
  perCenter: true,
  searched: ['title', 'awardingBody'],
  levels: 'level',
  rules: [],
};
