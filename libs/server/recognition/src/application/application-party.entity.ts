import { Entity, Column, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity';

/** Who builds it beside the host (Art. 8(5)), as it was last submitted: conflicts of interest are found by it. */
@Entity('application_party')
@Index('application_party_code', ['creditCode'])
export class ApplicationParty {
  @PrimaryColumn({ type: 'integer', name: 'application_id', primaryKeyConstraintName: 'application_party_pk' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'application_party_application_fk' })
  application!: Relation<Application>;

  @PrimaryColumn({ type: 'text', name: 'credit_code', primaryKeyConstraintName: 'application_party_pk' })
  creditCode!: string;

  @Column({ type: 'text' })
  name!: string;
}
