import type { ApplicationState, ApplicationStep as Step } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from './application.entity';

/** A step that an application took; rows are added, never changed. */
@Entity('application_step')
@Index('application_step_application', ['applicationId', 'id'])
@Index('application_step_by', ['by'])
@Check('application_step_reason_length', 'char_length(reason) <= 4000')
export class ApplicationStep {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_step_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_step_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'text' })
  step!: Step;

  @Column({ type: 'text', name: 'from_state' })
  fromState!: ApplicationState;

  @Column({ type: 'text', name: 'to_state' })
  toState!: ApplicationState;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Null: the program. */
  @Column({ type: 'integer', nullable: true })
  by!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'by', foreignKeyConstraintName: 'application_step_by_fk' })
  taker!: Relation<Person> | null;

  /** Why it was withdrawn or returned. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** In the state that it leaves, in calendar days; null: it is the first step. The database measures it. */
  @Column({ type: 'integer', name: 'stayed_days', nullable: true, insert: false, update: false })
  stayedDays!: number | null;
}
