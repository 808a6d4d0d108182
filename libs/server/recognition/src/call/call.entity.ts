import { callLifecycle, type CallState } from '@wanchuang/domain-recognition';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';

/** A call: the bureau's public invitation to apply (Art. 9(1)). */
@Entity('recognition_call')
@Index('recognition_call_place', ['jurisdictionId', 'closesAt'])
@Check('recognition_call_state_known', isOneOf('state', callLifecycle.states))
@Check('recognition_call_title_length', 'char_length(title) BETWEEN 1 AND 200')
@Check('recognition_call_guidance_length', 'char_length(guidance) <= 20000')
@Check('recognition_call_closes_after_opening', 'closes_at > opens_at')
@Check(
  'recognition_call_published_is_dated',
  `state IN ('DRAFT', 'DISCARDED') OR (opens_at IS NOT NULL AND closes_at IS NOT NULL AND published_at IS NOT NULL AND cardinality(field_ids) > 0)`,
)
export class RecognitionCall {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'recognition_call_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'recognition_call_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  state!: CallState;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: '' })
  guidance!: string;

  @Column({ type: 'smallint', array: true, name: 'field_ids', default: '{}' })
  fieldIds!: number[];

  @Column({ type: 'timestamptz', name: 'opens_at', nullable: true })
  opensAt!: Date | null;

  /** The first instant at which nothing is taken any more. */
  @Column({ type: 'timestamptz', name: 'closes_at', nullable: true })
  closesAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
