import { Center } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';

/** Something that happened, as the database's append_event wrote it (Art. 25): never changed, never deleted. */
@Entity('event')
@Unique('event_hash_unique', ['hash'])
@Index('event_center', ['centerId', 'sequence'], { where: 'center_id IS NOT NULL' })
@Index('event_type', ['type', 'sequence'])
@Index('event_subject', ['subject', 'sequence'])
@Index('event_actor', ['actor', 'sequence'])
@Index('event_jurisdiction', ['jurisdictionId', 'sequence'], { where: 'jurisdiction_id IS NOT NULL' })
@Index('event_occurred', ['occurredAt', 'sequence'])
@Check('event_parts_one_line', 'strpos(actor || subject || payload, chr(10)) = 0')
@Check('event_type_form', String.raw`type ~ '^[a-z_]+\.[a-z_]+$'`)
export class Event {
  /** Place in the log, in commit order, from 1. */
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'event_pk' })
  sequence!: string;

  @Column({ type: 'timestamptz', name: 'occurred_at' })
  occurredAt!: Date;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  subject!: string;

  // No foreign keys: the log is kept whatever becomes of the rows that it tells of.
  @Column({ type: 'integer', name: 'center_id', nullable: true })
  centerId!: number | null;

  @ManyToOne(() => Center, { createForeignKeyConstraints: false })
  @JoinColumn({ name: 'center_id' })
  center!: Relation<Center> | null;

  @Column({ type: 'integer', name: 'jurisdiction_id', nullable: true })
  jurisdictionId!: number | null;

  /** JSON text, hashed as it stands. */
  @Column({ type: 'text' })
  payload!: string;

  @Column({ type: 'text', name: 'previous_hash' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;
}
