import { IntellectualPropertyKind } from '@wanchuang/domain-operation';
import { day, flag, oneOf, optionalDay, text } from '../register/column';
import type { Register } from '../register/register';
import type { IntellectualPropertyType } from './intellectual-property.type';

/** What is kept of a right: its state follows from its dates. */
export type KeptRight = Omit<IntellectualPropertyType, 'state'>;

/** Register of intellectual property (Art. 18). */
export const intellectualProperty: Register<KeptRight> = {
  table: 'intellectual_property',
  idType: 'intellectualProperty',
  called: 'right',
  columns: {
    number: text,
    title: text,
    kind: oneOf(IntellectualPropertyKind),
    owner: text,
    filedOn: day,
    grantedOn: optionalDay,
    lapsedOn: optionalDay,
    appliedInProduct: flag,
    licensed: flag,
  },
  naturalKey: ['number'],
  perCenter: false,
  searched: ['number', 'title', 'owner'],
  kinds: 'kind',
  rules: [
    {
      property: 'grantedOn',
      says: 'is before the day of filing',
      holds: ({ filedOn, grantedOn }) => grantedOn === null || grantedOn >= filedOn,
    },
    {
      property: 'lapsedOn',
      says: 'is before the day of filing',
      holds: ({ filedOn, lapsedOn }) => lapsedOn === null || lapsedOn >= filedOn,
    },
  ],
};
