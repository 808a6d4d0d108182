import { Verification, verificationLabels } from '@wanchuang/domain-operation';
import { NodeInterface } from '@wanchuang/server-platform';
import { CenterType, registerLabelledEnum } from '@wanchuang/server-registry';
import { Field, Int, ObjectType } from 'type-graphql';
import { type Relation } from 'typeorm';

registerLabelledEnum(
  'Verification',
  'What a verifier found of a value or a row (Art. 22).',
  Verification,
  verificationLabels,
);

/** What the rows of all registers have in common. */
@ObjectType()
export abstract class RegisterEntryType extends NodeInterface {
  @Field(() => Verification, { description: 'What a verifier found of it (Art. 22).' })
  verification!: Verification;

  @Field(() => Int, { description: 'Grows with every change; a change names the version that it rests on.' })
  version!: number;

  @Field(() => CenterType, { description: 'The center that it belongs to.' })
  center!: Relation<CenterType>;
}
