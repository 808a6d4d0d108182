import { type ExpertKind, expertKindLabels } from '@wanchuang/domain-recognition';
import { Person } from '@wanchuang/server-access';
import { isOneOf, Jurisdiction } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  OneToMany,
  OneToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Seat } from '../panel/seat.entity';
import { type ExpertState, expertStateLabels } from './expert-state';
import { ExpertTie } from './expert-tie.entity';

/** One of the pool from which panels are made (Art. 9(3)). */
@Entity('expert')
@Unique('expert_person_unique', ['personId'])
@Index('expert_jurisdiction', ['jurisdictionId', 'state'])
@Check('expert_kind_known', isOneOf('kind', expertKindLabels))
@Check('expert_further_kinds_known', `further_kinds <@ '{TECHNICAL,MANAGEMENT,FINANCE}'::text[]`)
@Check('expert_title_length', 'char_length(title) <= 100')
@Check('expert_state_known', isOneOf('state', expertStateLabels))
export class Expert {
  /** Drawn by lot. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'expert_pk' })
  id!: number;

  @Column({ type: 'integer', name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => Jurisdiction, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'expert_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction>;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @OneToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'expert_person_fk' })
  person!: Relation<Person>;

  /** The main one. */
  @Column({ type: 'text' })
  kind!: ExpertKind;

  @Column({ type: 'text', array: true, name: 'further_kinds', default: '{}' })
  furtherKinds!: ExpertKind[];

  @Column({ type: 'smallint', array: true, name: 'field_ids', default: '{}' })
  fieldIds!: number[];

  @Column({ type: 'text', default: '' })
  title!: string;

  @Column({ type: 'text' })
  state!: ExpertState;

  @OneToMany(() => ExpertTie, ({ expert }) => expert)
  ties!: Relation<ExpertTie>[];

  @OneToMany(() => Seat, ({ expert }) => expert)
  seats!: Relation<Seat>[];

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
