import { type Conclusion, conclusionLabels } from '@wanchuang/domain-recognition';
import { StoredFile } from '@wanchuang/server-files';
import { isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';
import { Panel } from './panel.entity';
import { Seat } from './seat.entity';

/** What a panel concluded of an application (Art. 9(3)); one that a recusal set aside is kept beside the one that stands. */
@Entity('panel_conclusion')
@Index('panel_conclusion_one_stands', ['applicationId'], { unique: true, where: 'set_aside_at IS NULL' })
@Index('panel_conclusion_panel', ['panelId'])
@Index('panel_conclusion_document', ['documentId'], { where: 'document_id IS NOT NULL' })
@Index('panel_conclusion_recused_seat', ['recusedSeatId'], { where: 'recused_seat_id IS NOT NULL' })
@Check('panel_conclusion_known', isOneOf('conclusion', conclusionLabels))
@Check('panel_conclusion_opinion_length', 'char_length(opinion) BETWEEN 1 AND 8000')
@Check('panel_conclusion_mean_range', 'mean BETWEEN 0 AND 100')
@Check('panel_conclusion_sheets_positive', 'sheets > 0')
@Check('panel_conclusion_set_aside_for_a_seat', '(set_aside_at IS NULL) = (recused_seat_id IS NULL)')
export class PanelConclusion {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'panel_conclusion_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'panel_conclusion_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'integer', name: 'panel_id' })
  panelId!: number;

  @ManyToOne(() => Panel, { nullable: false })
  @JoinColumn({ name: 'panel_id', foreignKeyConstraintName: 'panel_conclusion_panel_fk' })
  panel!: Relation<Panel>;

  @Column({ type: 'text' })
  conclusion!: Conclusion;

  @Column({ type: 'text' })
  opinion!: string;

  @Column({ type: 'integer', name: 'document_id', nullable: true })
  documentId!: number | null;

  @ManyToOne(() => StoredFile)
  @JoinColumn({ name: 'document_id', foreignKeyConstraintName: 'panel_conclusion_document_fk' })
  document!: Relation<StoredFile> | null;

  /** Of the sheets that counted, in hundredths of a point. */
  @Column({ type: 'numeric', precision: 5, scale: 2 })
  mean!: string;

  /** How many counted. */
  @Column({ type: 'integer' })
  sheets!: number;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string;

  @Column({ type: 'timestamptz', name: 'set_aside_at', nullable: true })
  setAsideAt!: Date | null;

  @Column({ type: 'integer', name: 'recused_seat_id', nullable: true })
  recusedSeatId!: number | null;

  /** Why it was set aside: its sheet had counted. */
  @ManyToOne(() => Seat)
  @JoinColumn({ name: 'recused_seat_id', foreignKeyConstraintName: 'panel_conclusion_recused_seat_fk' })
  recusedSeat!: Relation<Seat> | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
