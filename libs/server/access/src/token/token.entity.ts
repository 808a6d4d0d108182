import type { Dataset } from '@wanchuang/domain-access';
import { TokenAccess } from '@wanchuang/domain-access';
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

/** A secret by which a program acts for a person, within a scope; only its hash is kept. */
@Entity('token')
@Unique('token_hash_unique', ['hash'])
@Index('token_person', ['personId', 'madeAt'])
@Check('token_name_length', 'char_length(name) BETWEEN 1 AND 100')
@Check(
  'token_datasets_known',
  `cardinality(datasets) > 0 AND datasets <@ ARRAY['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS']`,
)
@Check('token_jurisdictions_some', 'cardinality(jurisdiction_ids) > 0')
@Check('token_centers_some', 'cardinality(center_ids) > 0')
@Check('token_access_known', isOneOf('access', TokenAccess))
@Check('token_points_positive', 'points_per_minute > 0')
@Check('token_lasts_a_year', `expires_at > made_at AND expires_at <= made_at + interval '366 days'`)
@Check('token_of_documents_reads', `NOT documents_only OR access = 'READ'`)
@Check('token_of_centers_reads', `center_ids IS NULL OR access = 'READ'`)
export class Token {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'token_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'token_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'text', array: true })
  datasets!: Dataset[];

  /** With all below them; null: wherever the person reads. */
  @Column({ type: 'integer', array: true, name: 'jurisdiction_ids', nullable: true })
  jurisdictionIds!: number[] | null;

  @Column({ type: 'integer', array: true, name: 'center_ids', nullable: true })
  centerIds!: number[] | null;

  @Column({ type: 'text' })
  access!: TokenAccess;

  /** It runs published documents, and nothing else. */
  @Column({ type: 'boolean', name: 'documents_only', default: false })
  documentsOnly!: boolean;

  @Column({ type: 'integer', name: 'points_per_minute' })
  pointsPerMinute!: number;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** When it last was used, to the minute. */
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true })
  usedAt!: Date | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
