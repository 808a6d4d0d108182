import { Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** The figures of a place for a year, told the public: once, and never changed. */
@Entity('figure_release')
@Unique('figure_release_once', ['jurisdictionId', 'year'])
@Check('figure_release_year_sane', 'year BETWEEN 1949 AND 2200')
export class FigureRelease {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'figure_release_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'figure_release_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'smallint' })
  year!: number;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;
}
