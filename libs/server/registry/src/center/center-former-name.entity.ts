import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Center } from './center.entity';

/** A name that a center bore until a day; it stays searchable (Art. 20). */
@Entity('center_former_name')
export class CenterFormerName {
  @PrimaryColumn({ type: 'integer', name: 'center_id', primaryKeyConstraintName: 'center_former_name_pk' })
  centerId!: number;

  @ManyToOne(() => Center)
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'center_former_name_center_fk' })
  center!: Relation<Center>;

  @PrimaryColumn({ type: 'date', name: 'until_on', primaryKeyConstraintName: 'center_former_name_pk' })
  untilOn!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'center_former_name_pk' })
  name!: string;
}
