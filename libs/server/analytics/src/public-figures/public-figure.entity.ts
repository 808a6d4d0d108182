import { FigureState } from '@wanchuang/domain-access';
import { Field, isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { FigureRelease } from './figure-release.entity';
import { PublicMeasure } from './public-measure';

const primaryKeyConstraintName = 'public_figure_pk';

/** One figure of a release, or that it is not told. */
@Entity('public_figure')
@Check('public_figure_measure_known', isOneOf('measure', PublicMeasure))
@Check('public_figure_state_known', isOneOf('state', FigureState))
@Check('public_figure_shows_value', `(state = 'SHOWN') = (value IS NOT NULL)`)
export class PublicFigure {
  @PrimaryColumn({ type: 'integer', name: 'release_id', primaryKeyConstraintName })
  releaseId!: number;

  @ManyToOne(() => FigureRelease, { nullable: false })
  @JoinColumn({ name: 'release_id', foreignKeyConstraintName: 'public_figure_release_fk' })
  release!: Relation<FigureRelease>;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  measure!: PublicMeasure;

  /** 0: the whole. */
  @PrimaryColumn({ type: 'smallint', name: 'field_id', primaryKeyConstraintName })
  fieldId!: number;

  @ManyToOne(() => Field, { nullable: false })
  @JoinColumn({ name: 'field_id', foreignKeyConstraintName: 'public_figure_field_fk' })
  field!: Relation<Field>;

  @Column({ type: 'text' })
  state!: FigureState;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;
}
