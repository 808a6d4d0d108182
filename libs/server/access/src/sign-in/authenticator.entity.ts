import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../person/person.entity';

/** An app that makes time-based codes (RFC 6238); it counts once it has been confirmed by one. */
@Entity('authenticator')
export class Authenticator {
  @PrimaryColumn({ type: 'integer', name: 'person_id', primaryKeyConstraintName: 'authenticator_pk' })
  personId!: number;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'authenticator_person_fk' })
  person!: Relation<Person>;

  /** Base 32. */
  @Column({ type: 'text' })
  secret!: string;

  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  /** The latest 30-second step whose code was accepted; raised by compare-and-set only. */
  @Column({ type: 'bigint', name: 'last_step', default: 0 })
  lastStep!: string;
}
