import { StandardLevel, StandardRole } from '@wanchuang/domain-operation';
import { day, oneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { StandardType } from './standard.type';

/** Register of standards (Art. 22(2)). */
export const standards: Register<StandardType> = {
  table: 'standard',
  idType: 'standard',
  called: 'standard',
  columns: {
    number: text,
    title: text,
    level: oneOf(StandardLevel),
    role: oneOf(StandardRole),
    publishedOn: day,
  },
  naturalKey: ['number'],
  perCenter: true,
  searched: ['number', 'title'],
  levels: 'level',
  rules: [],
};
