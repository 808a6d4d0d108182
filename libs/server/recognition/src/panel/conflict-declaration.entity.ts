import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';
import { Seat } from './seat.entity';

/** What an expert says of one application before taking the seat (Art. 9(3)). */
@Entity('conflict_declaration')
@Index('conflict_declaration_application', ['applicationId'])
@Check('conflict_declaration_reason_length', 'char_length(reason) BETWEEN 1 AND 1000')
@Check('conflict_declaration_conflict_has_reason', 'NOT has_conflict OR reason IS NOT NULL')
export class ConflictDeclaration {
  @PrimaryColumn({ type: 'integer', name: 'seat_id', primaryKeyConstraintName: 'conflict_declaration_pk' })
  seatId!: number;

  @ManyToOne(() => Seat, ({ declarations }) => declarations, { nullable: false })
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'conflict_declaration_seat_fk' })
  seat!: Relation<Seat>;

  @PrimaryColumn({ type: 'integer', name: 'application_id', primaryKeyConstraintName: 'conflict_declaration_pk' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'conflict_declaration_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'boolean', name: 'has_conflict' })
  hasConflict!: boolean;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', name: 'declared_at' })
  declaredAt!: Date;
}
