import { Person } from '@wanchuang/server-access';
import { StoredFile } from '@wanchuang/server-files';
import { isOneOf, Organisation } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';

/** What a department says of an application. */
export const RecommendationVerdict = { RECOMMEND: 'RECOMMEND', DECLINE: 'DECLINE' } as const;
export type RecommendationVerdict = keyof typeof RecommendationVerdict;

/** A department's opinion on an application (Art. 6, 9(2)). */
@Entity('recommendation')
@Index('recommendation_application', ['applicationId', 'id'])
@Index('recommendation_department', ['departmentId'])
@Index('recommendation_document', ['documentFileId'], { where: 'document_file_id IS NOT NULL' })
@Index('recommendation_made_by', ['madeBy'])
@Check('recommendation_verdict_known', isOneOf('verdict', RecommendationVerdict))
@Check('recommendation_opinion_length', 'char_length(opinion) BETWEEN 1 AND 4000')
export class Recommendation {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'recommendation_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'recommendation_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'integer', name: 'department_id' })
  departmentId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'recommendation_department_fk' })
  department!: Relation<Organisation>;

  @Column({ type: 'text' })
  verdict!: RecommendationVerdict;

  @Column({ type: 'text' })
  opinion!: string;

  @Column({ type: 'integer', name: 'document_file_id', nullable: true })
  documentFileId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_file_id', foreignKeyConstraintName: 'recommendation_document_fk' })
  document!: Relation<StoredFile> | null;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  /** Null: the program. */
  @Column({ type: 'integer', name: 'made_by', nullable: true })
  madeBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'recommendation_made_by_fk' })
  maker!: Relation<Person> | null;
}
