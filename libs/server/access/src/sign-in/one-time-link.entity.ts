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

export const LinkPurpose = {
  INVITATION: 'INVITATION',
  NEW_PASSWORD: 'NEW_PASSWORD',
  FIRST_ADMINISTRATOR: 'FIRST_ADMINISTRATOR',
} as const;
export type LinkPurpose = keyof typeof LinkPurpose;

/** A link by which a person sets a password, once; only its secret's hash is kept. */
@Entity('one_time_link')
@Unique('one_time_link_hash_unique', ['hash'])
@Index('one_time_link_person', ['personId'])
@Check('one_time_link_purpose_known', isOneOf('purpose', LinkPurpose))
export class OneTimeLink {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'one_time_link_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'one_time_link_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
