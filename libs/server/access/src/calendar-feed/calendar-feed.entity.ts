import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Person } from '../person/person.entity';

/** A secret address by which a calendar program reads somebody's deadlines without signing in; only its hash is kept. */
@Entity('calendar_feed')
@Unique('calendar_feed_hash_unique', ['hash'])
@Check('calendar_feed_hash_form', `hash ~ '^[0-9a-f]{64}$'`)
@Index('calendar_feed_one_works', ['personId'], { unique: true, where: 'revoked_at IS NULL' })
@Index('calendar_feed_person', ['personId'])
export class CalendarFeed {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'calendar_feed_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'calendar_feed_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
