import { applicationLifecycle, type ApplicationState } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { Center, Field, isOneOf, Jurisdiction, Organisation } from '@wanchuang/server-registry';
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
} from 'typeorm';
import { RecognitionCall } from '../call/call.entity';
import { Panel } from '../panel/panel.entity';

/** One host's request to be recognised (Art. 8, 9(2)). */
@Entity('application')
@Index('application_one_of_host', ['callId', 'hostId'], {
  unique: true,
  where: `state NOT IN ('DECLINED', 'REFUSED', 'WITHDRAWN', 'STRUCK_OUT')`,
})
@Index('application_place', ['jurisdictionId', 'state', 'stateSince'])
@Index('application_host', ['hostId'])
@Index('application_department', ['departmentId', 'state'])
@Index('application_panel', ['panelId'], { where: 'panel_id IS NOT NULL' })
@Index('application_created_by', ['createdBy'])
@Check('application_state_known', isOneOf('state', applicationLifecycle.states))
@Check(
  'application_is_complete',
  `state IN ('DRAFT', 'WITHDRAWN') OR (department_id IS NOT NULL AND field_id IS NOT NULL AND field_id <> 0 AND name <> '' AND submitted_at IS NOT NULL)`,
)
@Check('application_next_name_given', `next_name <> ''`)
@Check('application_makes_center', `(state = 'RECOGNISED') = (center_id IS NOT NULL)`)
export class Application {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'application_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'call_id' })
  callId!: number;

  @ManyToOne(() => RecognitionCall, { nullable: false })
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'application_call_fk' })
  call!: Relation<RecognitionCall>;

  @Column({ type: 'integer', name: 'host_id' })
  hostId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'host_id', foreignKeyConstraintName: 'application_host_fk' })
  host!: Relation<Organisation>;

  /** That is asked to recommend it; null until it is chosen. */
  @Column({ type: 'integer', name: 'department_id', nullable: true })
  departmentId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'application_department_fk' })
  department!: Relation<Organisation> | null;

  @Column({ type: 'smallint', name: 'field_id', nullable: true })
  fieldId!: number | null;

  @ManyToOne(() => Field)
  @JoinColumn({ name: 'field_id', foreignKeyConstraintName: 'application_field_fk' })
  field!: Relation<Field> | null;

  @Column({ type: 'text' })
  state!: ApplicationState;

  /** As the pattern makes it of the chosen part (Art. 26); empty until one is chosen. */
  @Column({ type: 'text', default: '' })
  name!: string;

  /** JSON text, checked by the domain: what the host writes, as it is now. */
  @Column({ type: 'text' })
  form!: string;

  /** The last time. */
  @Column({ type: 'timestamptz', name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'state_since' })
  stateSince!: Date;

  @Column({ type: 'integer', name: 'created_by' })
  createdBy!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'created_by', foreignKeyConstraintName: 'application_created_by_fk' })
  creator!: Relation<Person>;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  /** That consults on it. */
  @Column({ type: 'integer', name: 'panel_id', nullable: true })
  panelId!: number | null;

  @ManyToOne(() => Panel, ({ applications }) => applications)
  @JoinColumn({ name: 'panel_id', foreignKeyConstraintName: 'application_panel_fk' })
  panel!: Relation<Panel> | null;

  /** That came of it. */
  @Column({ type: 'integer', name: 'center_id', nullable: true })
  centerId!: number | null;

  @OneToOne(() => Center)
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'application_center_fk' })
  center!: Relation<Center> | null;

  /** Number of the version that stands for form and evidence as they are now; null: none, they were changed since. */
  @Column({ type: 'integer', name: 'fixed_version', nullable: true })
  fixedVersion!: number | null;

  /** The furthest stage that it has come to, counted from 1; 0: it was never submitted. The database finds it. */
  @Column({ type: 'smallint', default: 0, insert: false, update: false })
  stage!: number;

  /** What is asked for once it is handed in again; null: what stands above. */
  @Column({ type: 'text', name: 'next_name', nullable: true })
  nextName!: string | null;

  @Column({ type: 'smallint', name: 'next_field_id', nullable: true })
  nextFieldId!: number | null;

  @ManyToOne(() => Field)
  @JoinColumn({ name: 'next_field_id', foreignKeyConstraintName: 'application_next_field_fk' })
  nextField!: Relation<Field> | null;

  @Column({ type: 'integer', name: 'next_department_id', nullable: true })
  nextDepartmentId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'next_department_id', foreignKeyConstraintName: 'application_next_department_fk' })
  nextDepartment!: Relation<Organisation> | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
