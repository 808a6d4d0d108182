import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Decision } from '../decision/decision.entity';
import { Jurisdiction } from '../jurisdiction/jurisdiction.entity';
import { Organisation } from '../organisation/organisation.entity';

/** For how long a legal person may not apply again, whatever its name is (Art. 24). It is never changed. */
@Entity('ban')
@Index('ban_credit_code', ['creditCode', 'untilOn'])
@Index('ban_organisation', ['organisationId'])
@Index('ban_jurisdiction', ['jurisdictionId'])
@Index('ban_decision', ['decisionId'])
@Index('ban_recorded_by', ['recordedBy'])
@Check('ban_credit_code_valid', 'is_credit_code(credit_code)')
@Check('ban_ground_length', 'char_length(ground) BETWEEN 1 AND 2000')
@Check('ban_ends_after_beginning', 'until_on > from_on')
export class Ban {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'ban_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'ban_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'organisation_id' })
  organisationId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'ban_organisation_fk' })
  organisation!: Relation<Organisation>;

  /** As it was when the ban was recorded: it holds for whoever bears the code. */
  @Column({ type: 'text', name: 'credit_code' })
  creditCode!: string;

  @Column({ type: 'date', name: 'from_on' })
  fromOn!: string;

  /** The first day on which it may apply again. */
  @Column({ type: 'date', name: 'until_on' })
  untilOn!: string;

  @Column({ type: 'text' })
  clause!: string;

  @Column({ type: 'text' })
  ground!: string;

  @Column({ type: 'integer', name: 'decision_id', nullable: true })
  decisionId!: number | null;

  @ManyToOne(() => Decision)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'ban_decision_fk' })
  decision!: Relation<Decision> | null;

  @ForeignKey('Person', { name: 'ban_recorded_by_fk' })
  @Column({ type: 'integer', name: 'recorded_by', nullable: true })
  recordedBy!: number | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;
}
