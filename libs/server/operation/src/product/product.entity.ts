import { ProductKind, Verification } from '@wanchuang/domain-operation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';

/** A new product or variety (Art. 22(2)). */
@Entity('product')
@Unique('product_unique', ['centerId', 'name'])
@Index('product_center', ['centerId', 'launchedOn'])
@Check('product_kind_known', isOneOf('kind', ProductKind))
@Check('product_verification_known', isOneOf('verification', Verification))
export class Product {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'product_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'product_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: ProductKind;

  @Column({ type: 'date', name: 'launched_on' })
  launchedOn!: string;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
