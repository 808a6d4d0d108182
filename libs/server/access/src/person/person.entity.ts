import { isOneOf, Organisation } from '@wanchuang/server-registry';
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
import { Language, PersonStatus } from './person-status';
import { RoleHolding } from './role-holding.entity';

/** Somebody who signs in. Personal data stands here alone, and goes when a person is erased; the row stays, because events name it. */
@Entity('person')
@Index('person_email_unique', ['email'], { unique: true })
@Index('person_organisation', ['organisationId'])
@Index('person_name_order', { synchronize: false }) // by pinyin: a collation that a decorator cannot say
@Check('person_language_known', isOneOf('language', Language))
@Check('person_status_known', isOneOf('status', PersonStatus))
@Check(
  'person_is_named',
  `CASE WHEN status = 'ERASED' THEN coalesce(name, email, phone) IS NULL ELSE name IS NOT NULL AND email IS NOT NULL END`,
)
@Check('person_email_form', `email = lower(email) AND email ~ '^[^@[:space:]]+@[^@[:space:]]+$'`)
export class Person {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'person_pk',
  })
  id!: number;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'integer', name: 'organisation_id', nullable: true })
  organisationId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'person_organisation_fk' })
  organisation!: Relation<Organisation> | null;

  @OneToMany(() => RoleHolding, ({ person }) => person)
  roles!: Relation<RoleHolding>[];

  @Column({ type: 'text', default: 'zh' })
  language!: Language;

  @Column({ type: 'text' })
  status!: PersonStatus;

  /** One of the synthetic people of the demo district. */
  @Column({ type: 'boolean', default: false })
  demo!: boolean;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
