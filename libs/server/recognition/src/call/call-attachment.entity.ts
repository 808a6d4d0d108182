import { StoredFile } from '@wanchuang/server-files';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { RecognitionCall } from './call.entity';

/** A file that belongs to a call: forms, guides. */
@Entity('call_attachment')
@Index('call_attachment_of_one', ['fileId'], { unique: true })
@Check('call_attachment_place_sane', 'place >= 0')
export class CallAttachment {
  @PrimaryColumn({ type: 'integer', name: 'call_id', primaryKeyConstraintName: 'call_attachment_pk' })
  callId!: number;

  @ManyToOne(() => RecognitionCall, { nullable: false })
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'call_attachment_call_fk' })
  call!: Relation<RecognitionCall>;

  @PrimaryColumn({ type: 'integer', name: 'file_id', primaryKeyConstraintName: 'call_attachment_pk' })
  fileId!: number;

  @ManyToOne(() => StoredFile, { nullable: false })
  @JoinColumn({ name: 'file_id', foreignKeyConstraintName: 'call_attachment_file_fk' })
  file!: Relation<StoredFile>;

  /** From 0, in the order in which they are shown. */
  @Column({ type: 'smallint' })
  place!: number;
}
