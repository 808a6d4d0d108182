import { FactSource, Verification } from '@wanchuang/domain-operation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Indicator } from '../indicator/indicator.entity';
import { ImportRun } from './import-run.entity';

/**
 * One value of one indicator for one center and year (Art. 22), over two time axes: `year` is what it is about,
 * knownFrom/knownUntil say when it was believed. A correction closes a row and adds one; a missing value has no row.
 */
@Entity('indicator_fact')
// It also covers the value, which a decorator cannot say.
@Index('indicator_fact_current', { synchronize: false })
@Index('indicator_fact_history', ['centerId', 'indicatorId', 'year', 'knownFrom'], { unique: true })
@Index('indicator_fact_closed', ['indicatorId', 'year', 'centerId'], { where: 'known_until IS NOT NULL' })
@Index('indicator_fact_import', ['importId'], { where: 'import_id IS NOT NULL' })
@Check('indicator_fact_year_sane', 'year BETWEEN 1949 AND 2200')
@Check('indicator_fact_value_sane', 'value >= 0 AND value < 1e16 AND scale(value) <= 4')
@Check('indicator_fact_source_known', isOneOf('source', FactSource))
@Check('indicator_fact_verification_known', isOneOf('verification', Verification))
@Check('indicator_fact_known_forward', 'known_until > known_from')
@Check(
  'indicator_fact_import_has_line',
  `(source = 'IMPORT') = (import_id IS NOT NULL AND source_line IS NOT NULL AND source_column IS NOT NULL AND source_value IS NOT NULL)`,
)
export class IndicatorFact {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'indicator_fact_pk',
  })
  id!: string;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'indicator_fact_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'smallint', name: 'indicator_id' })
  indicatorId!: number;

  @ManyToOne(() => Indicator, { nullable: false })
  @JoinColumn({ name: 'indicator_id', foreignKeyConstraintName: 'indicator_fact_indicator_fk' })
  indicator!: Relation<Indicator>;

  @Column({ type: 'smallint' })
  year!: number;

  /** Exact decimal in the indicator's unit; money in the jurisdiction's currency. */
  @Column({ type: 'numeric' })
  value!: string;

  @Column({ type: 'text' })
  source!: FactSource;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** In the source’s currency, in whole units of it (万元 made 元). */
  @Column({ type: 'numeric', name: 'source_value', nullable: true })
  sourceValue!: string | null;

  @Column({ type: 'text', name: 'source_currency', nullable: true })
  sourceCurrency!: string | null;

  /** value = sourceValue × sourceRate. */
  @Column({ type: 'numeric', name: 'source_rate', nullable: true })
  sourceRate!: string | null;

  @Column({ type: 'integer', name: 'import_id', nullable: true })
  importId!: number | null;

  @ManyToOne(() => ImportRun)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'indicator_fact_import_fk' })
  importRun!: Relation<ImportRun> | null;

  @Column({ type: 'integer', name: 'source_line', nullable: true })
  sourceLine!: number | null;

  @Column({ type: 'text', name: 'source_column', nullable: true })
  sourceColumn!: string | null;

  @Column({ type: 'timestamptz', name: 'known_from' })
  knownFrom!: Date;

  @Column({ type: 'timestamptz', name: 'known_until', nullable: true })
  knownUntil!: Date | null;
}
