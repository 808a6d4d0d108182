import {
  Check,
  Column,
  Entity,
  Exclusion,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Jurisdiction } from '../jurisdiction/jurisdiction.entity';

/** A regulation, and the days on which it is in force (Art. 1, 28). What it says stands in its revisions. */
@Entity('policy_document')
@Unique('policy_document_number_unique', ['jurisdictionId', 'documentNumber'])
@Check('policy_document_ends_after_beginning', 'in_force_until > in_force_from')
@Exclusion(
  'policy_document_one_in_force',
  `USING gist (int4range(jurisdiction_id, jurisdiction_id, '[]') WITH &&, daterange(in_force_from, in_force_until) WITH &&)`,
)
export class PolicyDocument {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'policy_document_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'policy_document_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text', name: 'document_number' })
  documentNumber!: string;

  @Column({ type: 'date', name: 'in_force_from' })
  inForceFrom!: string;

  /** The first day on which it no longer holds. */
  @Column({ type: 'date', name: 'in_force_until', nullable: true })
  inForceUntil!: string | null;
}
