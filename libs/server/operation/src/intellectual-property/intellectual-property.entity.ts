import { IntellectualPropertyKind, Verification } from '@wanchuang/domain-operation';
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

/** A patent or another right of intellectual property (Art. 18, 22(2)). */
@Entity('intellectual_property')
@Unique('intellectual_property_number_unique', ['number'])
@Index('intellectual_property_center_filed', ['centerId', 'filedOn'])
@Index('intellectual_property_center_granted', ['centerId', 'grantedOn'], { where: 'granted_on IS NOT NULL' })
@Check('intellectual_property_kind_known', isOneOf('kind', IntellectualPropertyKind))
@Check('intellectual_property_verification_known', isOneOf('verification', Verification))
@Check('intellectual_property_granted_after_filing', 'granted_on >= filed_on')
@Check('intellectual_property_lapsed_after_filing', 'lapsed_on >= filed_on')
export class IntellectualProperty {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'intellectual_property_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'intellectual_property_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: IntellectualPropertyKind;

  @Column({ type: 'text' })
  owner!: string;

  @Column({ type: 'date', name: 'filed_on' })
  filedOn!: string;

  @Column({ type: 'date', name: 'granted_on', nullable: true })
  grantedOn!: string | null;

  @Column({ type: 'date', name: 'lapsed_on', nullable: true })
  lapsedOn!: string | null;

  @Column({ type: 'boolean', name: 'applied_in_product', default: false })
  appliedInProduct!: boolean;

  @Column({ type: 'boolean', default: false })
  licensed!: boolean;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
