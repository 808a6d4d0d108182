import { evidenceSlots, type EvidenceSlotName } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { StoredFile } from '@wanchuang/server-files';
import { isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';
import { Application } from './application.entity';

/** A file that an application rests on (Art. 8); what was removed stays on record. */
@Entity('application_evidence')
@Index('application_evidence_application', ['applicationId'])
@Index('application_evidence_added_by', ['addedBy'])
@Check('application_evidence_slot_known', isOneOf('slot', evidenceSlots))
export class ApplicationEvidence {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_evidence_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_evidence_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'text' })
  slot!: EvidenceSlotName;

  @Column({ type: 'integer', name: 'file_id' })
  fileId!: number;

  @OneToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'application_evidence_file_fk' })
  file!: Relation<StoredFile>;

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt!: Date;

  @Column({ type: 'integer', name: 'added_by' })
  addedBy!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'added_by', foreignKeyConstraintName: 'application_evidence_added_by_fk' })
  adder!: Relation<Person>;

  /** With the last submission that it went with; null: with none, and it is its host's alone. */
  @Column({ type: 'timestamptz', name: 'handed_in_at', nullable: true })
  handedInAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
