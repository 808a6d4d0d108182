import { ProductKind, productKindLabels } from '@wanchuang/domain-operation';
import { connectionOf, DateScalar, NodeInterface } from '@wanchuang/server-platform';
import { registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, ObjectType } from 'type-graphql';
import { RegisterEntryType } from '../register/register-entry.type';

registerLabelledEnum('ProductKind', 'Product or variety (Art. 22(2)).', ProductKind, productKindLabels);

@ObjectType('Product', { implements: NodeInterface, description: 'A new product or variety (Art. 22(2)).' })
export class ProductType extends RegisterEntryType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ProductKind, { description: 'Product or variety.' })
  kind!: ProductKind;

  @Field(() => DateScalar, { description: 'Day of launch: the year that it counts in.' })
  launchedOn!: string;
}

export const { ConnectionType: ProductConnection } = connectionOf('Product', () => ProductType);
