import { subsidyLifecycle, type SubsidyState } from '@wanchuang/domain-recognition';
import { StoredFileType } from '@wanchuang/server-files';
import { DateScalar, DecimalScalar, NodeInterface } from '@wanchuang/server-platform';
import { CenterType } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';
import { enumOf } from '../reading/enum-of';
import { SubsidyActionsType } from './subsidy-actions.type';

export const SubsidyStateEnum = enumOf('SubsidyState', 'Where a subsidy stands.', subsidyLifecycle.states);

@ObjectType('Subsidy', {
  implements: NodeInterface,
  description: 'What a newly recognised center is granted, once (Art. 9(4)); also one that was taken back.',
})
export class SubsidyType extends NodeInterface {
  @Field(() => CenterType, { description: 'The center.' })
  center!: Relation<CenterType>;

  @Field(() => SubsidyStateEnum, { description: 'Where it stands.' })
  state!: SubsidyState;

  @Field(() => DecimalScalar, { description: 'Amount, CNY.' })
  amount!: string;

  @Field(() => DateScalar, { description: 'Day of the grant.' })
  grantedOn!: string;

  @Field(() => StoredFileType, { nullable: true, description: 'The document by which it is granted.' })
  document!: Relation<StoredFileType> | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the payment; null: it is not paid yet.' })
  paidOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was taken back; null: it stands.' })
  cancelledOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back; null: it stands.' })
  cancelReason!: string | null;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => SubsidyActionsType, { description: 'What the viewer may do with it.' })
  viewerCan!: SubsidyActionsType;
}
