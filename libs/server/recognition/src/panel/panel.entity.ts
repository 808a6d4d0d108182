import { panelLifecycle, type PanelState } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Application } from '../application/application.entity';
import { RecognitionCall } from '../call/call.entity';
import { Seat } from './seat.entity';

/** A panel that consults on applications (Art. 9(3)). */
@Entity('panel')
@Index('panel_jurisdiction', ['jurisdictionId', 'meetingOn'])
@Index('panel_call', ['callId'])
@Index('panel_size_waived_by', ['sizeWaivedBy'], { where: 'size_waived_by IS NOT NULL' })
@Check('panel_name_length', 'char_length(name) BETWEEN 1 AND 100')
@Check('panel_place_length', 'char_length(place) <= 200')
@Check('panel_state_known', isOneOf('state', panelLifecycle.states))
@Check('panel_size_waiver_length', 'char_length(size_waiver) BETWEEN 1 AND 2000')
@Check('panel_cancel_reason_length', 'char_length(cancel_reason) BETWEEN 1 AND 2000')
@Check(
  'panel_size_waiver_is_signed',
  'num_nonnulls(size_waiver, size_waived_to, size_waived_by, size_waived_on) IN (0, 4)',
)
export class Panel {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'panel_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'panel_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'call_id' })
  callId!: number;

  @ManyToOne(() => RecognitionCall, { nullable: false })
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'panel_call_fk' })
  call!: Relation<RecognitionCall>;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'date', name: 'meeting_on' })
  meetingOn!: string;

  @Column({ type: 'text', default: '' })
  place!: string;

  @Column({ type: 'text' })
  state!: PanelState;

  /** Why fewer experts do; the leader has signed it. */
  @Column({ type: 'text', name: 'size_waiver', nullable: true })
  sizeWaiver!: string | null;

  /** How many sat on it then: with fewer, it is waived no more. */
  @Column({ type: 'integer', name: 'size_waived_to', nullable: true })
  sizeWaivedTo!: number | null;

  @Column({ type: 'integer', name: 'size_waived_by', nullable: true })
  sizeWaivedBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'size_waived_by', foreignKeyConstraintName: 'panel_size_waived_by_fk' })
  sizeWaiverSigner!: Relation<Person> | null;

  @Column({ type: 'date', name: 'size_waived_on', nullable: true })
  sizeWaivedOn!: string | null;

  /** Why it was given up before its session. */
  @Column({ type: 'text', name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @OneToMany(() => Seat, ({ panel }) => panel)
  seats!: Relation<Seat>[];

  @OneToMany(() => Application, ({ panel }) => panel)
  applications!: Relation<Application>[];

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
