import { AwardLevel, Verification } from '@wanchuang/domain-operation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** An award for science and technology (Art. 22(2)). */
@Entity('award')
@Unique('award_unique', ['centerId', 'title', 'awardedOn'])
@Check('award_level_known', isOneOf('level', AwardLevel))
@Check('award_verification_known', isOneOf('verification', Verification))
export class Award {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'award_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'award_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  level!: AwardLevel;

  @Column({ type: 'text', name: 'awarding_body' })
  awardingBody!: string;

  @Column({ type: 'date', name: 'awarded_on' })
  awardedOn!: string;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
