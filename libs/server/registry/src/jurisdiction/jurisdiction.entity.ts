import { JurisdictionLevel } from '@wanchuang/domain-registry';
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
import { isOneOf } from '../reading/known-values';

/** The place that a policy, a bureau and its centers belong to; a tree. */
@Entity('jurisdiction')
@Unique('jurisdiction_code_unique', ['code'])
@Index('jurisdiction_parent', ['parentId'])
@Index('jurisdiction_keeper', ['keeperId'], { where: 'keeper_id IS NOT NULL' })
@Index('jurisdiction_statistics_name_zh', { synchronize: false }) // over expressions, which a decorator cannot say
@Index('jurisdiction_statistics_name_en', { synchronize: false })
@Check('jurisdiction_keeper_of_statistics', `keeper_id IS NULL OR level = 'STATISTICS'`)
@Check('jurisdiction_level_known', isOneOf('level', JurisdictionLevel))
@Check('jurisdiction_currency_iso', `currency ~ '^[A-Z]{3}$'`)
export class Jurisdiction {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'jurisdiction_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'integer', name: 'parent_id', nullable: true })
  parentId!: number | null;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'parent_id', foreignKeyConstraintName: 'jurisdiction_parent_fk' })
  parent!: Relation<Jurisdiction> | null;

  /** Whose administrators look after the roles in a place of open statistics that an officer has made: it stands in no tree. */
  @Column({ type: 'integer', name: 'keeper_id', nullable: true })
  keeperId!: number | null;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'keeper_id', foreignKeyConstraintName: 'jurisdiction_keeper_fk' })
  keeper!: Relation<Jurisdiction> | null;

  @Column({ type: 'text' })
  level!: JurisdictionLevel;

  @Column({ type: 'text', name: 'name_zh' })
  nameZh!: string;

  @Column({ type: 'text', name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'text' })
  currency!: string;

  @Column({ type: 'boolean', default: false })
  synthetic!: boolean;

  @Column({ type: 'text', name: 'note_zh', default: '' })
  noteZh!: string;

  @Column({ type: 'text', name: 'note_en', default: '' })
  noteEn!: string;
}
