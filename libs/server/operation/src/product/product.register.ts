import { ProductKind } from '@wanchuang/domain-operation';
import { day, oneOf, text } from '../register/column';
import type { Register } from '../register/register';
import type { ProductType } from './product.type';

/** Register of products and varieties (Art. 22(2)). */
export const products: Register<ProductType> = {
  table: 'product',
  idType: 'product',
  called: 'product',
  columns: {
    name: text,
    kind: oneOf(ProductKind),
    launchedOn: day,
  },
  naturalKey: ['name'],
  perCenter: true,
  searched: ['name'],
  kinds: 'kind',
  rules: [],
};
