import { FindingOutcome } from '@wanchuang/domain-recognition';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';

/**
 * What one rule last said of an application: at its submission, in a decision on the finding, or in the bureau's decision.
 * Derived from findings that stand elsewhere; a trigger keeps those of decisions.
 */
@Entity('application_finding')
@Check('application_finding_outcome_known', isOneOf('outcome', FindingOutcome))
export class ApplicationFinding {
  @PrimaryColumn({ type: 'integer', name: 'application_id', primaryKeyConstraintName: 'application_finding_pk' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_finding_application_fk' })
  application!: Relation<Application>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'application_finding_pk' })
  rule!: string;

  @Column({ type: 'text' })
  clause!: string;

  @Column({ type: 'text' })
  outcome!: FindingOutcome;
}
