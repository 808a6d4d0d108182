import { noticeItemLifecycle, type NoticeItemState } from '@wanchuang/domain-recognition';
import { isOneOf, Organisation } from '@wanchuang/server-registry';
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
import { Application } from '../application/application.entity';
import { PublicNotice } from './public-notice.entity';

/** One application on a public notice (Art. 9(4)); what the list says of it stays as it was made public. */
@Entity('notice_item')
@Index('notice_item_notice', ['noticeId', 'id'])
@Index('notice_item_host', ['hostId'])
@Index('notice_item_department', ['departmentId'])
@Check('notice_item_state_known', isOneOf('state', noticeItemLifecycle.states))
@Unique('notice_item_once', ['applicationId'])
export class NoticeItem {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'notice_item_pk',
  })
  id!: number;

  @Column({ type: 'text' })
  state!: NoticeItemState;

  @Column({ type: 'integer', name: 'notice_id' })
  noticeId!: number;

  @ManyToOne(() => PublicNotice, { nullable: false })
  @JoinColumn({ name: 'notice_id', foreignKeyConstraintName: 'notice_item_notice_fk' })
  notice!: Relation<PublicNotice>;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'notice_item_application_fk' })
  application!: Relation<Application>;

  @Column({ type: 'integer', name: 'host_id' })
  hostId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'host_id', foreignKeyConstraintName: 'notice_item_host_fk' })
  host!: Relation<Organisation>;

  @Column({ type: 'integer', name: 'department_id' })
  departmentId!: number;

  @ManyToOne(() => Organisation, { nullable: false })
  @JoinColumn({ name: 'department_id', foreignKeyConstraintName: 'notice_item_department_fk' })
  department!: Relation<Organisation>;

  @Column({ type: 'text' })
  name!: string;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
