import { Person } from '@wanchuang/server-access';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from './application.entity';

/** What a department or the bureau has to say of a version that it returns; open until the next submission. */
@Entity('application_comment')
@Index('application_comment_application', ['applicationId', 'id'])
@Index('application_comment_made_by', ['madeBy'])
@Check('application_comment_text_length', 'char_length(text) BETWEEN 1 AND 2000')
export class ApplicationComment {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'application_comment_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_comment_application_fk' })
  application!: Relation<Application>;

  /** That was returned. */
  @Column({ type: 'integer', name: 'version_number', nullable: true })
  versionNumber!: number | null;

  /** Of the form, or a kind of evidence; null: on the whole. */
  @Column({ type: 'text', nullable: true })
  field!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt!: Date;

  @Column({ type: 'integer', name: 'made_by' })
  madeBy!: number;

  @ManyToOne(() => Person, { nullable: false })
  @JoinColumn({ name: 'made_by', foreignKeyConstraintName: 'application_comment_made_by_fk' })
  maker!: Relation<Person>;

  /** False: by the bureau. */
  @Column({ type: 'boolean', name: 'by_department' })
  byDepartment!: boolean;

  /** When it was submitted again. */
  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
