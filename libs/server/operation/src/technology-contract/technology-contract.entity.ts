import { ContractDirection, ContractKind, Verification } from '@wanchuang/domain-operation';
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

/** A contract of the technology market, registered as a sale or a purchase of the center (Art. 22(3)). */
@Entity('technology_contract')
@Unique('technology_contract_number_unique', ['registrationNumber', 'direction'])
@Index('technology_contract_center', ['centerId', 'registeredOn'])
@Check('technology_contract_kind_known', isOneOf('kind', ContractKind))
@Check('technology_contract_direction_known', isOneOf('direction', ContractDirection))
@Check('technology_contract_amount_sane', 'amount >= 0 AND amount < 1e16 AND scale(amount) <= 2')
@Check('technology_contract_verification_known', isOneOf('verification', Verification))
@Check('technology_contract_registered_after_signing', 'registered_on >= signed_on')
export class TechnologyContract {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'technology_contract_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'technology_contract_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text', name: 'registration_number' })
  registrationNumber!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: ContractKind;

  @Column({ type: 'text' })
  direction!: ContractDirection;

  @Column({ type: 'text' })
  counterparty!: string;

  /** Exact decimal text, in the currency of the center's jurisdiction. */
  @Column({ type: 'numeric' })
  amount!: string;

  @Column({ type: 'date', name: 'signed_on' })
  signedOn!: string;

  @Column({ type: 'date', name: 'registered_on' })
  registeredOn!: string;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
