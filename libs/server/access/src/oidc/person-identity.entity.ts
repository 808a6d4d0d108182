import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';
import { Person } from '../person/person.entity';

/** Whom a provider of OpenID Connect means by a subject. */
@Entity('person_identity')
@Unique('person_identity_subject_unique', ['issuer', 'subject'])
@Unique('person_identity_issuer_unique', ['personId', 'issuer'])
export class PersonIdentity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'person_identity_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_identity_person_fk' })
  person!: Relation<Person>;

  /** The provider. */
  @Column({ type: 'text' })
  issuer!: string;

  /** Its name for the person, which it gives to nobody else. */
  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'timestamptz', name: 'linked_at' })
  linkedAt!: Date;
}
