import { day, flag, optionalCreditCode, optionalDay, text } from '../register/column';
import type { Register } from '../register/register';
import type { IncubatedVentureType } from './incubated-venture.type';

/** Register of incubated ventures (Art. 22(4)). */
export const incubatedVentures: Register<IncubatedVentureType> = {
  table: 'incubated_venture',
  idType: 'incubatedVenture',
  called: 'incubated venture',
  columns: {
    name: text,
    creditCode: optionalCreditCode,
    technologySme: flag,
    incubatedOn: day,
    leftOn: optionalDay,
  },
  naturalKey: ['name'],
  perCenter: true,
  searched: ['name', 'creditCode'],
  rules: [
    {
      property: 'leftOn',
      says: 'is before the day of entry',
      holds: ({ incubatedOn, leftOn }) => leftOn === null || leftOn >= incubatedOn,
    },
  ],
};
