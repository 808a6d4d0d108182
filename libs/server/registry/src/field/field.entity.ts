import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A technology field (Art. 2). Its rows are those of the domain; 0 means "no field". */
@Entity('field')
@Unique('field_code_unique', ['code'])
export class Field {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'field_pk' })
  id!: number;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text', name: 'name_zh' })
  nameZh!: string;

  @Column({ type: 'text', name: 'name_en' })
  nameEn!: string;
}
