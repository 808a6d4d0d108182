import { PartyRole } from '@wanchuang/domain-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from '../organisation/organisation.entity';
import { isOneOf } from '../reading/known-values';
import { Center } from './center.entity';

/** A party of the consortium that builds a center; one of them is the lead (Art. 8(5)). */
@Entity('center_party')
@Index('center_party_one_lead', ['centerId'], { unique: true, where: `role = 'LEAD'` })
@Index('center_party_organisation', ['organisationId'])
@Check('center_party_role_known', isOneOf('role', PartyRole))
export class CenterParty {
  @PrimaryColumn({ type: 'integer', name: 'center_id', primaryKeyConstraintName: 'center_party_pk' })
  centerId!: number;

  @ManyToOne(() => Center)
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'center_party_center_fk' })
  center!: Relation<Center>;

  @PrimaryColumn({ type: 'integer', name: 'organisation_id', primaryKeyConstraintName: 'center_party_pk' })
  organisationId!: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'center_party_organisation_fk' })
  organisation!: Relation<Organisation>;

  @Column({ type: 'text' })
  role!: PartyRole;

  @Column({ type: 'text', default: '' })
  duties!: string;
}
