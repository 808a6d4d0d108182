import { Center, Field, isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FigureRelease } from './figure-release.entity';
import { summedMeasures } from './public-measure';

const primaryKeyConstraintName = 'figure_contribution_pk';
const measures = Object.fromEntries(summedMeasures.map((measure) => [measure, measure]));

/** What a center counts with in the public figures of a year, in all places that it belongs to: they never differ. */
@Entity('figure_contribution')
@Index('figure_contribution_place', ['year', 'measure', 'jurisdictionId'])
@Check('figure_contribution_measure_known', isOneOf('measure', measures))
export class FigureContribution {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName })
  year!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  measure!: (typeof summedMeasures)[number];

  @PrimaryColumn({ type: 'integer', name: 'center_id', primaryKeyConstraintName })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'figure_contribution_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'figure_contribution_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'smallint', name: 'field_id' })
  fieldId!: number;

  @ManyToOne(() => Field, { nullable: false })
  @JoinColumn({ name: 'field_id', foreignKeyConstraintName: 'figure_contribution_field_fk' })
  field!: Relation<Field>;

  @Column({ type: 'numeric' })
  value!: string;

  @Column({ type: 'integer', name: 'release_id' })
  releaseId!: number;

  @ManyToOne(() => FigureRelease, { nullable: false })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'figure_contribution_release_fk' })
  release!: Relation<FigureRelease>;
}
