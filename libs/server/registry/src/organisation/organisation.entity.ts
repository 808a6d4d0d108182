import { OrganisationKind } from '@wanchuang/domain-registry';
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
import { Jurisdiction } from '../jurisdiction/jurisdiction.entity';
import { isOneOf } from '../reading/known-values';

/** Whoever decides, supervises, builds or evaluates: bureau, department, host, agency (Art. 5–8, 21). */
@Entity('organisation')
@Unique('organisation_credit_code_unique', ['creditCode'])
@Index('organisation_jurisdiction', ['jurisdictionId', 'name'])
@Index('organisation_name_order', { synchronize: false }) // by pinyin: a collation that a decorator cannot say
@Index('organisation_parent', ['parentId'])
@Check('organisation_kind_known', isOneOf('kind', OrganisationKind))
@Check('organisation_credit_code_valid', 'is_credit_code(credit_code)')
@Check('organisation_legal_person_has_code', `credit_code IS NOT NULL OR kind IN ('BUREAU', 'DEPARTMENT', 'AGENCY')`)
export class Organisation {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'organisation_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'organisation_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  /** Unified social credit code: survives every renaming (Art. 8(1)). */
  @Column({ type: 'text', name: 'credit_code', nullable: true })
  creditCode!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'integer', name: 'parent_id', nullable: true })
  parentId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'organisation_parent_fk' })
  parent!: Relation<Organisation> | null;

  /** The day on which it ended, such as by deregistration; it stays in the register. */
  @Column({ type: 'date', name: 'closed_on', nullable: true })
  closedOn!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
