import { type ExpertKind, expertKindLabels, seatLifecycle, type SeatState } from '@wanchuang/domain-recognition';
import { isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Expert } from '../expert/expert.entity';
import { ScoringSheet } from '../sheet/scoring-sheet.entity';
import { ConflictDeclaration } from './conflict-declaration.entity';
import { Panel } from './panel.entity';

/** An expert's place on a panel: one of each on each (Art. 9(3)). */
@Entity('seat')
@Unique('seat_one_of_expert', ['panelId', 'expertId'])
@Index('seat_expert', ['expertId', 'answeredAt'])
@Check('seat_kind_known', isOneOf('kind', expertKindLabels))
@Check('seat_state_known', isOneOf('state', seatLifecycle.states))
@Check('seat_reason_length', 'char_length(reason) BETWEEN 1 AND 1000')
@Check('seat_accepted_is_answered', `state <> 'ACCEPTED' OR answered_at IS NOT NULL`)
@Check('seat_left_has_ended', `(state IN ('DECLINED', 'RECUSED', 'REMOVED')) = (ended_at IS NOT NULL)`)
export class Seat {
  /** Drawn by lot. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'seat_pk' })
  id!: number;

  @Column({ type: 'integer', name: 'panel_id' })
  panelId!: number;

  @ManyToOne(() => Panel, ({ seats }) => seats, { nullable: false })
  @JoinColumn({ name: 'panel_id', foreignKeyConstraintName: 'seat_panel_fk' })
  panel!: Relation<Panel>;

  @Column({ type: 'integer', name: 'expert_id' })
  expertId!: number;

  @ManyToOne(() => Expert, ({ seats }) => seats, { nullable: false })
  @JoinColumn({ name: 'expert_id', foreignKeyConstraintName: 'seat_expert_fk' })
  expert!: Relation<Expert>;

  /** For which the expert sits, of those that he or she is of. */
  @Column({ type: 'text' })
  kind!: ExpertKind;

  @Column({ type: 'text' })
  state!: SeatState;

  /** JSON text: what the conflict graph said when the expert was invited. */
  @Column({ type: 'text', name: 'conflict_check' })
  conflictCheck!: string;

  @Column({ type: 'timestamptz', name: 'invited_at' })
  invitedAt!: Date;

  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Why it was declined, recused or removed. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @OneToMany(() => ConflictDeclaration, ({ seat }) => seat)
  declarations!: Relation<ConflictDeclaration>[];

  @OneToMany(() => ScoringSheet, ({ seat }) => seat)
  sheets!: Relation<ScoringSheet>[];

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
