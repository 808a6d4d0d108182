import { noField } from '@wanchuang/domain-registry';
import { many, type TypeReads } from '@wanchuang/server-platform';
import { Field } from './field.entity';

/** The technology fields in the order in which they are shown; "no field" is none of them. */
export const fieldReads: readonly TypeReads[] = [
  { type: 'Field', entity: Field, rows: (row) => `${row}.id <> ${noField.id}` },
  {
    type: 'Query',
    fields: {
      fields: many((read) => ({
        row: 'field',
        from: 'field',
        where: read.visible('Field', 'field'),
        orderBy: 'field.id',
      })),
    },
  },
];
