import { ExportFault, ExportFormat, ExportHeadings, ExportState } from '@wanchuang/domain-access';
import { Person } from '@wanchuang/server-access';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { ExportSchedule } from '../schedule/export-schedule.entity';

/** One export that somebody asked for; its file lies beside the database. */
@Entity('data_export')
@Index('data_export_person', ['personId', 'id'])
@Index('data_export_open', ['id'], { where: `state IN ('QUEUED', 'RUNNING')` })
@Index('data_export_kept', ['expiresAt'], { where: `state = 'DONE'` })
@Unique('data_export_slot', ['scheduleId', 'slotAt'])
@Check('data_export_columns_some', `cardinality(columns) > 0 OR state = 'FAILED'`)
@Check('data_export_slot_of_schedule', 'schedule_id IS NULL OR slot_at IS NOT NULL')
@Check('data_export_format_known', isOneOf('format', ExportFormat))
@Check('data_export_headings_known', isOneOf('headings', ExportHeadings))
@Check('data_export_state_known', isOneOf('state', ExportState))
@Check('data_export_fault_known', isOneOf('fault', ExportFault))
@Check('data_export_sha256_form', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('data_export_fault_of_failed', `(state = 'FAILED') = (fault IS NOT NULL)`)
@Check('data_export_running_claimed', `state <> 'RUNNING' OR (claim IS NOT NULL AND seen_at IS NOT NULL)`)
@Check(
  'data_export_done_whole',
  `state NOT IN ('DONE', 'EXPIRED') OR (total IS NOT NULL AND written = total
    AND as_of IS NOT NULL AND finished_at IS NOT NULL AND expires_at IS NOT NULL AND size_bytes IS NOT NULL AND sha256 IS NOT NULL)`,
)
export class DataExport {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'data_export_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'data_export_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  dataset!: string;

  /** Whether its rows are those of a query that somebody wrote, with the columns that it selects. */
  @Column({ type: 'boolean', name: 'is_query', default: false })
  isQuery!: boolean;

  /** What its owner calls that query. */
  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'integer', name: 'schedule_id', nullable: true })
  scheduleId!: number | null;

  @ManyToOne(() => ExportSchedule, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'schedule_id', foreignKeyConstraintName: 'data_export_schedule_fk' })
  schedule!: Relation<ExportSchedule> | null;

  /** When the schedule wanted it. */
  @Column({ type: 'timestamptz', name: 'slot_at', nullable: true })
  slotAt!: Date | null;

  /** Of the list, as JSON; of a query, its variables. */
  @Column({ type: 'text' })
  arguments!: string;

  @Column({ type: 'text', array: true })
  columns!: string[];

  @Column({ type: 'text' })
  format!: ExportFormat;

  @Column({ type: 'text' })
  headings!: ExportHeadings;

  @Column({ type: 'boolean', name: 'byte_order_mark' })
  byteOrderMark!: boolean;

  /** GraphQL, of which the rows are the nodes. */
  @Column({ type: 'text' })
  query!: string;

  @Column({ type: 'text', name: 'filter_zh' })
  filterZh!: string;

  @Column({ type: 'text', name: 'filter_en' })
  filterEn!: string;

  @Column({ type: 'text', name: 'schema_version' })
  schemaVersion!: string;

  @Column({ type: 'text' })
  state!: ExportState;

  @Column({ type: 'text', nullable: true })
  fault!: ExportFault | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** Of the process that writes it. */
  @Column({ type: 'text', nullable: true })
  claim!: string | null;

  /** When that process last said that it lives. */
  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true })
  seenAt!: Date | null;

  /** Rows of the list, once they are counted. */
  @Column({ type: 'bigint', nullable: true })
  total!: string | null;

  @Column({ type: 'bigint', default: 0 })
  written!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** What the rows are known at. */
  @Column({ type: 'timestamptz', name: 'as_of', nullable: true })
  asOf!: Date | null;

  /** The last event that they rest on. */
  @Column({ type: 'bigint', name: 'data_sequence', nullable: true })
  dataSequence!: string | null;

  @Column({ type: 'timestamptz', name: 'data_at', nullable: true })
  dataAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;

  /** From when on the file is kept no more. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column({ type: 'bigint', name: 'size_bytes', nullable: true })
  sizeBytes!: string | null;

  @Column({ type: 'text', nullable: true })
  sha256!: string | null;
}
