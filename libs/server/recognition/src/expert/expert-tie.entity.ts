import { type TieKind, tieKindLabels } from '@wanchuang/domain-recognition';
import { isOneOf, Organisation } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Expert } from './expert.entity';

/** What binds an expert to an organisation, known by its credit code. */
@Entity('expert_tie')
@Index('expert_tie_expert', ['expertId'])
@Index('expert_tie_organisation', ['organisationId'], { where: 'organisation_id IS NOT NULL' })
@Check('expert_tie_kind_known', isOneOf('kind', tieKindLabels))
@Check('expert_tie_credit_code_valid', 'is_credit_code(credit_code)')
@Check('expert_tie_name_length', 'char_length(name) BETWEEN 1 AND 200')
@Check('expert_tie_one_organisation', '(organisation_id IS NULL) <> (credit_code IS NULL)')
@Check('expert_tie_ends_after_it_began', 'until_on >= from_on')
@Check('expert_tie_earlier_has_ended', `kind <> 'EARLIER_EMPLOYER' OR until_on IS NOT NULL`)
export class ExpertTie {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'expert_tie_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'expert_id' })
  expertId!: number;

  @ManyToOne(() => Expert, ({ ties }) => ties, { nullable: false })
  @JoinColumn({ name: 'expert_id', foreignKeyConstraintName: 'expert_tie_expert_fk' })
  expert!: Relation<Expert>;

  @Column({ type: 'text' })
  kind!: TieKind;

  @Column({ type: 'integer', name: 'organisation_id', nullable: true })
  organisationId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'expert_tie_organisation_fk' })
  organisation!: Relation<Organisation> | null;

  /** Of one that the register does not know. */
  @Column({ type: 'text', name: 'credit_code', nullable: true })
  creditCode!: string | null;

  /** As it was called when the tie was entered. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'date', name: 'from_on', nullable: true })
  fromOn!: string | null;

  /** The last day. */
  @Column({ type: 'date', name: 'until_on', nullable: true })
  untilOn!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
