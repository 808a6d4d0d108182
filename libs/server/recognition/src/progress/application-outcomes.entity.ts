import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';

/**
 * What the rules last said of an application: at its submission, in a decision on a finding, or in the bureau's decision.
 * Derived from findings that stand elsewhere; a trigger keeps those of decisions.
 */
@Entity('application_outcomes')
export class ApplicationOutcomes {
  @PrimaryColumn({ type: 'integer', name: 'application_id', primaryKeyConstraintName: 'application_outcomes_pk' })
  applicationId!: number;

  @OneToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_outcomes_application_fk' })
  application!: Relation<Application>;

  /** JSON text: the clause of each rule. Applications that were asked the same have the same text. */
  @Column({ type: 'text' })
  clauses!: string;

  /** Rule and outcome, such as `rdStaff UNMET`, of each that is not met as it stands. */
  @Column({ type: 'text', array: true })
  others!: string[];
}
