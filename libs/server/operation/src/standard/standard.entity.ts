import { StandardLevel, StandardRole, Verification } from '@wanchuang/domain-operation';
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

/** A standard that a center led or took part in (Art. 22(2)). */
@Entity('standard')
@Unique('standard_unique', ['centerId', 'number'])
@Index('standard_center', ['centerId', 'publishedOn'])
@Check('standard_level_known', isOneOf('level', StandardLevel))
@Check('standard_role_known', isOneOf('role', StandardRole))
@Check('standard_verification_known', isOneOf('verification', Verification))
export class Standard {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'standard_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'standard_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  level!: StandardLevel;

  @Column({ type: 'text' })
  role!: StandardRole;

  @Column({ type: 'date', name: 'published_on' })
  publishedOn!: string;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
