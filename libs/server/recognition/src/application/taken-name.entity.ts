import { Center, Jurisdiction } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity';

/**
 * A name that a center bears or bore, or that an application has asked for (Art. 26): each once in a place. Those of
 * centers are kept by triggers.
 */
@Entity('taken_name')
@Index('taken_name_center', ['centerId'], { where: 'center_id IS NOT NULL' })
@Check('taken_name_has_holder', '(center_id IS NULL) <> (application_id IS NULL)')
export class TakenName {
  @PrimaryColumn({ type: 'integer', name: 'jurisdiction_id', primaryKeyConstraintName: 'taken_name_pk' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'taken_name_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  /** What name_key() makes of the name: names with one key are one. */
  @PrimaryColumn({ type: 'text', name: 'name_key', primaryKeyConstraintName: 'taken_name_pk' })
  nameKey!: string;

  @Column({ type: 'integer', name: 'center_id', nullable: true })
  centerId!: number | null;

  @ManyToOne(() => Center, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'taken_name_center_fk' })
  center!: Relation<Center> | null;

  @Column({ type: 'integer', name: 'application_id', nullable: true })
  applicationId!: number | null;

  @OneToOne(() => Application)
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'taken_name_application_fk' })
  application!: Relation<Application> | null;
}
