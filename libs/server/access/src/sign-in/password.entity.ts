import { Check, Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Person } from '../person/person.entity';

/** What a person signs in with: an Argon2id hash in PHC form. */
@Entity('password')
@Check('password_hash_form', `hash LIKE '$argon2id$%'`)
export class Password {
  @PrimaryColumn({ type: 'integer', name: 'person_id', primaryKeyConstraintName: 'password_pk' })
  personId!: number;

  @OneToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'password_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt!: Date;
}
