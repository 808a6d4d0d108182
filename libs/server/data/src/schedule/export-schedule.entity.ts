import { ExportFormat, ExportHeadings, ScheduleFrequency, ScheduleState } from '@wanchuang/domain-access';
import { Person } from '@wanchuang/server-access';
import { isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { SavedQuery } from '../query/saved-query.entity';

/** A saved query that is exported now and then. */
@Entity('export_schedule')
@Unique('export_schedule_query_unique', ['savedQueryId'])
@Index('export_schedule_due', ['nextAt'], { where: `state = 'ACTIVE'` })
@Index('export_schedule_person', ['personId', 'id'])
@Check('export_schedule_format_known', isOneOf('format', ExportFormat))
@Check('export_schedule_headings_known', isOneOf('headings', ExportHeadings))
@Check('export_schedule_frequency_known', isOneOf('frequency', ScheduleFrequency))
@Check('export_schedule_state_known', isOneOf('state', ScheduleState))
@Check('export_schedule_weekday_range', 'weekday BETWEEN 1 AND 7')
@Check('export_schedule_month_day_range', 'month_day BETWEEN 1 AND 31')
@Check('export_schedule_hour_range', 'hour BETWEEN 0 AND 23')
@Check('export_schedule_failures_positive', 'failures >= 0')
@Check('export_schedule_weekday_of_weeks', `(frequency = 'WEEKLY') = (weekday IS NOT NULL)`)
@Check('export_schedule_month_day_of_months', `(frequency = 'MONTHLY') = (month_day IS NOT NULL)`)
@Check('export_schedule_next_of_active', `(state = 'ACTIVE') = (next_at IS NOT NULL)`)
export class ExportSchedule {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'export_schedule_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'saved_query_id' })
  savedQueryId!: number;

  @OneToOne(() => SavedQuery, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'saved_query_id', foreignKeyConstraintName: 'export_schedule_query_fk' })
  savedQuery!: Relation<SavedQuery>;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'export_schedule_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  format!: ExportFormat;

  @Column({ type: 'text' })
  headings!: ExportHeadings;

  @Column({ type: 'text' })
  frequency!: ScheduleFrequency;

  /** 1: Monday. */
  @Column({ type: 'integer', nullable: true })
  weekday!: number | null;

  @Column({ type: 'integer', name: 'month_day', nullable: true })
  monthDay!: number | null;

  /** In Asia/Shanghai. */
  @Column({ type: 'integer' })
  hour!: number;

  /** The last day; null: there is none. */
  @Column({ type: 'date', name: 'until_on', nullable: true })
  untilOn!: string | null;

  @Column({ type: 'text' })
  state!: ScheduleState;

  /** When it runs next; null: it does not go on. */
  @Column({ type: 'timestamptz', name: 'next_at', nullable: true })
  nextAt!: Date | null;

  /** In a row. */
  @Column({ type: 'integer', default: 0 })
  failures!: number;

  /** Changed by compare-and-set only, by its owner and by its runs. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
