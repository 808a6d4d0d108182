import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { RecognitionCall } from './call.entity';

/** A closing time that was put off after it had been published, and why. */
@Entity('call_extension')
@Index('call_extension_call', ['callId'])
@Check('call_extension_reason_length', 'char_length(reason) BETWEEN 1 AND 1000')
@Check('call_extension_is_later', 'closes_at > closed_at')
export class CallExtension {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'call_extension_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'call_id' })
  callId!: number;

  @ManyToOne(() => RecognitionCall, { nullable: false })
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'call_extension_call_fk' })
  call!: Relation<RecognitionCall>;

  /** The closing time that held until then. */
  @Column({ type: 'timestamptz', name: 'closed_at' })
  closedAt!: Date;

  @Column({ type: 'timestamptz', name: 'closes_at' })
  closesAt!: Date;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', name: 'extended_at' })
  extendedAt!: Date;
}
