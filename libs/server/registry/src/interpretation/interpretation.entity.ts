import type { InterpretationEffect } from '@wanchuang/domain-policy';
import { interpretationLifecycle, type InterpretationState } from '@wanchuang/domain-registry';
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
import { PolicyDocument } from '../policy/policy-document.entity';
import { isOneOf } from '../reading/known-values';

/** How the bureau has ruled that a clause is to be read (Art. 27). */
@Entity('interpretation')
@Index('interpretation_replaced_once', ['replacesId'], {
  unique: true,
  where: `state = 'SIGNED' AND replaces_id IS NOT NULL`,
})
@Index('interpretation_policy', ['policyDocumentId', 'clause'])
@Index('interpretation_replaces', ['replacesId'])
@Index('interpretation_recorded_by', ['recordedBy'])
@Index('interpretation_signed_by', ['signedBy'])
@Check('interpretation_state_known', isOneOf('state', interpretationLifecycle.states))
@Check('interpretation_question_zh_length', 'char_length(question_zh) BETWEEN 1 AND 2000')
@Check('interpretation_question_en_length', 'char_length(question_en) BETWEEN 1 AND 2000')
@Check('interpretation_ruling_zh_length', 'char_length(ruling_zh) BETWEEN 1 AND 2000')
@Check('interpretation_ruling_en_length', 'char_length(ruling_en) BETWEEN 1 AND 2000')
@Check('interpretation_signed_by_somebody', `(state = 'SIGNED') = (signed_by IS NOT NULL AND signed_at IS NOT NULL)`)
@Check('interpretation_replaces_another', 'replaces_id < id')
export class InterpretationRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'interpretation_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'policy_document_id' })
  policyDocumentId!: number;

  @ManyToOne(() => PolicyDocument, { nullable: false })
  @JoinColumn({ name: 'policy_document_id', foreignKeyConstraintName: 'interpretation_policy_fk' })
  policy!: Relation<PolicyDocument>;

  @Column({ type: 'text' })
  state!: InterpretationState;

  @Column({ type: 'text' })
  clause!: string;

  @Column({ type: 'text', name: 'question_zh' })
  questionZh!: string;

  @Column({ type: 'text', name: 'question_en' })
  questionEn!: string;

  @Column({ type: 'text', name: 'ruling_zh' })
  rulingZh!: string;

  @Column({ type: 'text', name: 'ruling_en' })
  rulingEn!: string;

  /** What rules read from it. */
  @Column({ type: 'text', nullable: true })
  effect!: InterpretationEffect | null;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string;

  @Column({ type: 'integer', name: 'replaces_id', nullable: true })
  replacesId!: number | null;

  @ManyToOne(() => InterpretationRow)
  @JoinColumn({ name: 'replaces_id', foreignKeyConstraintName: 'interpretation_replaces_fk' })
  replaces!: Relation<InterpretationRow> | null;

  @ForeignKey('Person', { name: 'interpretation_recorded_by_fk' })
  @Column({ type: 'integer', name: 'recorded_by' })
  recordedBy!: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt!: Date;

  @ForeignKey('Person', { name: 'interpretation_signed_by_fk' })
  @Column({ type: 'integer', name: 'signed_by', nullable: true })
  signedBy!: number | null;

  @Column({ type: 'timestamptz', name: 'signed_at', nullable: true })
  signedAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
