import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Jurisdiction } from './jurisdiction.entity';

/** Every jurisdiction with all above it and itself (depth 0). Written by a trigger. */
@Entity('jurisdiction_closure')
@Index('jurisdiction_closure_descendant', ['descendantId', 'depth'])
export class JurisdictionClosure {
  @PrimaryColumn({ type: 'integer', name: 'ancestor_id', primaryKeyConstraintName: 'jurisdiction_closure_pk' })
  ancestorId!: number;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'ancestor_id', foreignKeyConstraintName: 'jurisdiction_closure_ancestor_fk' })
  ancestor!: Relation<Jurisdiction>;

  @PrimaryColumn({ type: 'integer', name: 'descendant_id', primaryKeyConstraintName: 'jurisdiction_closure_pk' })
  descendantId!: number;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'descendant_id', foreignKeyConstraintName: 'jurisdiction_closure_descendant_fk' })
  descendant!: Relation<Jurisdiction>;

  @Column({ type: 'integer' })
  depth!: number;
}
