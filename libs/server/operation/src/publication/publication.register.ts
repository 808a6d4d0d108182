import { PublicationKind } from '@wanchuang/domain-operation';
import { day, flag, oneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { PublicationType } from './publication.type';

/** Register of publications (Art. 22(2)). */
export const publications: Register<PublicationType> = {
  table: 'publication',
  idType: 'publication',
  called: 'publication',
  columns: {
    title: text,
    kind: oneOf(PublicationKind),
    venue: text,
    international: flag,
    publishedOn: day,
  },
  naturalKey: ['title', 'publishedOn'],
  perCenter: true,
  searched: ['title', 'venue'],
  kinds: 'kind',
  rules: [],
};
