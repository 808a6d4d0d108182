import { isOneOf } from '@wanchuang/server-registry';
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
import { SignInMethod } from '../sign-in/sign-in-method';

/** That somebody has signed in, from one device; only the token's hash is kept. */
@Entity('session')
@Unique('session_hash_unique', ['hash'])
@Index('session_person', ['personId', 'begunAt'])
@Check('session_method_known', isOneOf('method', SignInMethod))
export class Session {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'session_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt!: Date;

  /** When it last was used, to the minute. */
  @Column({ type: 'timestamptz', name: 'seen_at' })
  seenAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'boolean', name: 'second_factor' })
  secondFactor!: boolean;

  @Column({ type: 'text', default: 'PASSWORD' })
  method!: SignInMethod;

  @Column({ type: 'text', default: '' })
  device!: string;

  @Column({ type: 'text', default: '' })
  address!: string;
}
