import { Person } from '@wanchuang/server-access';
import { isOneOf, SettlementKind } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Application } from '../application/application.entity';

/** What people decided of a finding in writing (Art. 8(2)–(9)); of each rule, the newest counts. */
@Entity('settlement')
@Index('settlement_application', ['applicationId', 'id'])
@Index('settlement_signed_by', ['signedBy'])
@Check('settlement_kind_known', isOneOf('kind', SettlementKind))
@Check('settlement_reason_length', 'char_length(reason) BETWEEN 1 AND 4000')
@Check('settlement_is_met_unless_judged', `is_met OR kind = 'JUDGEMENT'`)
export class Settlement {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'settlement_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'application_id' })
  applicationId!: number;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'settlement_application_fk' })
  application!: Relation<Application>;

  /** Name of the rule whose finding it settles. */
  @Column({ type: 'text' })
  rule!: string;

  @Column({ type: 'text' })
  kind!: SettlementKind;

  /** Of a judgement: whether the clause is met. */
  @Column({ type: 'boolean', name: 'is_met' })
  isMet!: boolean;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn!: string;

  /** Null: the program. */
  @Column({ type: 'integer', name: 'signed_by', nullable: true })
  signedBy!: number | null;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'signed_by', foreignKeyConstraintName: 'settlement_signed_by_fk' })
  signatory!: Relation<Person> | null;
}
