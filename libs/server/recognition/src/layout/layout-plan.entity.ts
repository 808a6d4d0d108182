import { Field, Jurisdiction } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  OneToOne,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  type Relation,
} from 'typeorm';

/** How many centers a jurisdiction wants to have in each field (Art. 5(2)). */
@Entity('layout_plan')
export class LayoutPlan {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'layout_plan_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @OneToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'layout_plan_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  /** Changed by compare-and-set only; it stands for the targets, too. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}

/** A field of a plan; one that does not stand here has no target. */
@Entity('layout_target')
@Check('layout_target_sane', 'target BETWEEN 0 AND 9999')
@Check('layout_target_has_field', 'field_id <> 0')
export class LayoutTarget {
  @PrimaryColumn({ type: 'integer', name: 'plan_id', primaryKeyConstraintName: 'layout_target_pk' })
  planId!: number;

  @ManyToOne(() => LayoutPlan, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'layout_target_plan_fk' })
  plan!: Relation<LayoutPlan>;

  @PrimaryColumn({ type: 'smallint', name: 'field_id', primaryKeyConstraintName: 'layout_target_pk' })
  fieldId!: number;

  @ManyToOne(() => Field, { nullable: false })
  @JoinColumn({ name: 'field_id', foreignKeyConstraintName: 'layout_target_field_fk' })
  field!: Relation<Field>;

  @Column({ type: 'integer' })
  target!: number;
}
