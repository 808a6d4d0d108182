import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { ImportState } from '../import/import-run.type';

export type { ImportState };

/** One file brought in through one mapping: what was checked, loaded or undone. */
@Entity('import_run')
@Index('import_run_jurisdiction', ['jurisdictionId'])
@Index('import_run_of_no_place', ['makerId'], { where: 'jurisdiction_id IS NULL' })
@Check('import_run_state_known', isOneOf('state', ImportState))
export class ImportRun {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'import_run_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id', nullable: true })
  jurisdictionId!: number | null;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'import_run_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction> | null;

  /** Who has begun it, perhaps by a token; null: the program itself. */
  @Column({ type: 'integer', name: 'maker_id', nullable: true })
  makerId!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'maker_id', foreignKeyConstraintName: 'import_run_maker_fk' })
  maker!: Relation<Person> | null;

  @Column({ type: 'text', name: 'file_name' })
  fileName!: string;

  @Column({ type: 'text', name: 'file_sha256' })
  fileSha256!: string;

  /** The whole mapping as JSON text, so that the run can be read and repeated. */
  @Column({ type: 'text' })
  mapping!: string;

  @Column({ type: 'text' })
  state!: ImportState;

  @Column({ type: 'integer', name: 'rows_total', nullable: true })
  rowsTotal!: number | null;

  @Column({ type: 'integer', name: 'rows_done', default: 0 })
  rowsDone!: number;

  @Column({ type: 'integer', name: 'values_new', default: 0 })
  valuesNew!: number;

  @Column({ type: 'integer', name: 'values_changed', default: 0 })
  valuesChanged!: number;

  @Column({ type: 'integer', name: 'values_unchanged', default: 0 })
  valuesUnchanged!: number;

  @Column({ type: 'integer', name: 'centers_new', default: 0 })
  centersNew!: number;

  @Column({ type: 'integer', name: 'faults_total', default: 0 })
  faultsTotal!: number;

  /** The first thousand faults as JSON text: line, column, value, code, message. */
  @Column({ type: 'text', default: '[]' })
  faults!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
