import { ProjectKind, ProjectLevel, ProjectState, Verification } from '@wanchuang/domain-operation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';

/** A research task, a collaboration or a commissioned project (Art. 5(4), 16, 22(3)). */
@Entity('project')
@Unique('project_unique', ['centerId', 'number'])
@Index('project_center', ['centerId', 'startedOn'])
@Check('project_kind_known', isOneOf('kind', ProjectKind))
@Check('project_level_known', isOneOf('level', ProjectLevel))
@Check('project_funding_sane', 'funding >= 0 AND funding < 1e16 AND scale(funding) <= 2')
@Check('project_state_known', isOneOf('state', ProjectState))
@Check('project_verification_known', isOneOf('verification', Verification))
@Check('project_task_has_level', `(kind = 'RESEARCH_TASK') = (level IS NOT NULL)`)
@Check('project_ends_after_start', 'ended_on >= started_on')
export class Project {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'project_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'project_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: ProjectKind;

  @Column({ type: 'text', nullable: true })
  level!: ProjectLevel | null;

  @Column({ type: 'text', default: '' })
  partner!: string;

  /** Exact decimal text, in the currency of the center's jurisdiction. */
  @Column({ type: 'numeric' })
  funding!: string;

  @Column({ type: 'text' })
  state!: ProjectState;

  @Column({ type: 'date', name: 'started_on' })
  startedOn!: string;

  @Column({ type: 'date', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
