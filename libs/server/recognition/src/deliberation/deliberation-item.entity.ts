import { type DeliberationDecision, deliberationDecisionLabels } from '@wanchuang/domain-recognition';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';
import { Deliberation } from './deliberation.entity';

/** What a meeting decides of one application (Art. 9(4)). */
@Entity('deliberation_item')
@Index('deliberation_item_application', ['applicationId'])
@Check('deliberation_item_decision_known', isOneOf('decision', deliberationDecisionLabels))
@Check('deliberation_item_reason_length', 'char_length(reason) <= 2000')
export class DeliberationItem {
  @PrimaryColumn({ type: 'integer', name: 'deliberation_id', primaryKeyConstraintName: 'deliberation_item_pk' })
  deliberationId!: number;

  @ManyToOne(() => Deliberation)
  @JoinColumn({ name: 'deliberation_id', foreignKeyConstraintName: 'deliberation_item_deliberation_fk' })
  deliberation!: Relation<Deliberation>;

  @PrimaryColumn({ type: 'integer', name: 'application_id', primaryKeyConstraintName: 'deliberation_item_pk' })
  applicationId!: number;

  @ManyToOne(() => Application)
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'deliberation_item_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'text' })
  decision!: DeliberationDecision;

  @Column({ type: 'text', default: '' })
  reason!: string;
}
