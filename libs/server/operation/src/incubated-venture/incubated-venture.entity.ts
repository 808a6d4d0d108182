import { Verification } from '@wanchuang/domain-operation';
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

/** A venture that a center incubates (Art. 22(4)). */
@Entity('incubated_venture')
@Unique('incubated_venture_unique', ['centerId', 'name'])
@Index('incubated_venture_center', ['centerId', 'incubatedOn'])
@Check('incubated_venture_credit_code_valid', 'is_credit_code(credit_code)')
@Check('incubated_venture_verification_known', isOneOf('verification', Verification))
@Check('incubated_venture_leaves_after_entry', 'left_on >= incubated_on')
export class IncubatedVenture {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'incubated_venture_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'incubated_venture_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'credit_code', nullable: true })
  creditCode!: string | null;

  @Column({ type: 'boolean', name: 'technology_sme', default: false })
  technologySme!: boolean;

  @Column({ type: 'date', name: 'incubated_on' })
  incubatedOn!: string;

  @Column({ type: 'date', name: 'left_on', nullable: true })
  leftOn!: string | null;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
