import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';

/** The key of an indicator of the catalogue (Art. 22); everything else about it is data of the domain. */
@Entity('indicator')
@Unique('indicator_code_unique', ['code'])
export class Indicator {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'indicator_pk' })
  id!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'smallint', name: 'part_of_id', nullable: true })
  partOfId!: number | null;

  @ManyToOne(() => Indicator)
  @JoinColumn({ name: 'part_of_id', foreignKeyConstraintName: 'indicator_part_of_fk' })
  partOf!: Relation<Indicator> | null;
}
