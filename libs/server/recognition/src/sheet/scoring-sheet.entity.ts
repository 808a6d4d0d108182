import { type Conclusion, conclusionLabels, sheetLifecycle, type SheetState } from '@wanchuang/domain-recognition';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Application } from '../application/application.entity';
import { Seat } from '../panel/seat.entity';

/** One expert's sheet on one application (Art. 9(3)). */
@Entity('scoring_sheet')
@Unique('scoring_sheet_one_of_seat', ['seatId', 'applicationId'])
@Index('scoring_sheet_application', ['applicationId'])
@Check('scoring_sheet_direction_length', 'char_length(direction_opinion) <= 4000')
@Check('scoring_sheet_key_tasks_length', 'char_length(key_tasks_opinion) <= 4000')
@Check('scoring_sheet_safeguards_length', 'char_length(safeguards_opinion) <= 4000')
@Check('scoring_sheet_conclusion_known', isOneOf('conclusion', conclusionLabels))
@Check('scoring_sheet_reopen_reason_length', 'char_length(reopen_reason) BETWEEN 1 AND 1000')
@Check('scoring_sheet_total_range', 'total BETWEEN 0 AND 100')
@Check('scoring_sheet_state_known', isOneOf('state', sheetLifecycle.states))
@Check(
  'scoring_sheet_handed_in_is_whole',
  `state <> 'HANDED_IN' OR num_nonnulls(conclusion, total, handed_in_at) = 3 AND '' NOT IN (direction_opinion, key_tasks_opinion, safeguards_opinion)`,
)
export class ScoringSheet {
  /** Drawn by lot. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'scoring_sheet_pk' })
  id!: number;

  @Column({ type: 'integer', name: 'seat_id' })
  seatId!: number;

  @ManyToOne(() => Seat, ({ sheets }) => sheets, { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'scoring_sheet_seat_fk' })
  seat!: Relation<Seat>;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'scoring_sheet_application_fk' })
  application!: Relation<Application>;

  /** JSON text: points by criterion. */
  @Column({ type: 'text', default: '{}' })
  scores!: string;

  @Column({ type: 'text', name: 'direction_opinion', default: '' })
  directionOpinion!: string;

  @Column({ type: 'text', name: 'key_tasks_opinion', default: '' })
  keyTasksOpinion!: string;

  @Column({ type: 'text', name: 'safeguards_opinion', default: '' })
  safeguardsOpinion!: string;

  @Column({ type: 'text', nullable: true })
  conclusion!: Conclusion | null;

  @Column({ type: 'integer', nullable: true })
  total!: number | null;

  @Column({ type: 'text' })
  state!: SheetState;

  @Column({ type: 'timestamptz', name: 'handed_in_at', nullable: true })
  handedInAt!: Date | null;

  /** Why its expert was to write on, the last time. */
  @Column({ type: 'text', name: 'reopen_reason', nullable: true })
  reopenReason!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
