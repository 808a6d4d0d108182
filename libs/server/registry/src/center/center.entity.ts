import { CenterKind, CenterStatus, FormationMode, LegalForm } from '@wanchuang/domain-registry';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Field } from '../field/field.entity';
import { Jurisdiction } from '../jurisdiction/jurisdiction.entity';
import { Organisation } from '../organisation/organisation.entity';
import { isOneOf } from '../reading/known-values';

/** A recognised technology innovation center, or a region of open statistics (Art. 2–5, 26). */
@Entity('center')
@Unique('center_code_unique', ['jurisdictionId', 'code'])
@Unique('center_name_unique', ['jurisdictionId', 'name'])
@Index('center_place', ['jurisdictionId', 'fieldId', 'departmentId', 'status'])
@Index('center_shown', ['jurisdictionId', 'id'], { where: 'withdrawn_at IS NULL' })
@Index('center_name_order', { synchronize: false }) // by pinyin: a collation that a decorator cannot say
@Index('center_code_order', { synchronize: false })
@Index('center_department', ['departmentId'])
@Index('center_host', ['hostId'])
@Index('center_import', ['importId'], { where: 'import_id IS NOT NULL' })
@Check('center_kind_known', isOneOf('kind', CenterKind))
@Check('center_legal_form_known', isOneOf('legal_form', LegalForm))
@Check('center_formation_mode_known', isOneOf('formation_mode', FormationMode))
@Check('center_status_known', isOneOf('status', CenterStatus))
@Check(
  'center_is_recognised',
  `kind = 'REGION' OR (host_id IS NOT NULL AND department_id IS NOT NULL AND recognised_on IS NOT NULL AND field_id <> 0)`,
)
@Check('center_end_has_date', `(status IN ('REVOKED', 'MERGED')) = (ended_on IS NOT NULL)`)
@Check('center_end_after_recognition', 'ended_on >= recognised_on')
@Check('center_merged_has_target', `(status = 'MERGED') = (merged_into_id IS NOT NULL) AND merged_into_id <> id`)
export class Center {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'center_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  kind!: CenterKind;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'center_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  /** Certificate number, or the region's code in its statistics. */
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'smallint', name: 'field_id' })
  fieldId!: number;

  @ManyToOne(() => Field, { nullable: false })
  @JoinColumn({ name: 'field_id', foreignKeyConstraintName: 'center_field_fk' })
  field!: Relation<Field>;

  @Column({ type: 'integer', name: 'department_id', nullable: true })
  departmentId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'center_department_fk' })
  department!: Relation<Organisation> | null;

  @Column({ type: 'integer', name: 'host_id', nullable: true })
  hostId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'host_id', foreignKeyConstraintName: 'center_host_fk' })
  host!: Relation<Organisation> | null;

  @Column({ type: 'text', name: 'legal_form' })
  legalForm!: LegalForm;

  @Column({ type: 'text', name: 'formation_mode' })
  formationMode!: FormationMode;

  @Column({ type: 'text' })
  status!: CenterStatus;

  @Column({ type: 'date', name: 'recognised_on', nullable: true })
  recognisedOn!: string | null;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'integer', name: 'merged_into_id', nullable: true })
  mergedIntoId!: number | null;

  @ManyToOne(() => Center)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'center_merged_into_fk' })
  mergedInto!: Relation<Center> | null;

  @Column({ type: 'text', default: '' })
  mission!: string;

  @Column({ type: 'text', name: 'core_technologies', default: '' })
  coreTechnologies!: string;

  /** The import that made this record was undone: kept, shown nowhere. */
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  // The import run is an entity of a column to the right, so it is named, not imported.
  @ForeignKey('ImportRun', { name: 'center_import_fk' })
  @Column({ type: 'integer', name: 'import_id', nullable: true })
  importId!: number | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
