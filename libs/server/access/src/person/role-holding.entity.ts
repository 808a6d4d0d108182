import { Role } from '@wanchuang/domain-access';
import { isOneOf, Jurisdiction, Organisation } from '@wanchuang/server-registry';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { Person } from './person.entity';

/** A role that a person holds in a scope, from a day on. */
@Entity('role_holding')
@Index('role_holding_once', { synchronize: false }) // over expressions, which a decorator cannot say
@Index('role_holding_person', ['personId'])
@Index('role_holding_administrators', ['role'], { where: `role = 'ADMINISTRATOR'` })
@Check('role_holding_role_known', isOneOf('role', Role))
@Check('role_holding_dates', 'until_on >= from_on')
@Check(
  'role_holding_scope',
  `CASE WHEN role IN ('HOST_OFFICER', 'DEPARTMENT_OFFICER') THEN organisation_id IS NOT NULL AND jurisdiction_id IS NULL
    ELSE jurisdiction_id IS NOT NULL AND organisation_id IS NULL END`,
)
export class RoleHolding {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'role_holding_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'person_id' })
  personId!: number;

  @ManyToOne(() => Person, ({ roles }) => roles, { nullable: false })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'role_holding_person_fk' })
  person!: Relation<Person>;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'integer', name: 'jurisdiction_id', nullable: true })
  jurisdictionId!: number | null;

  @ManyToOne(() => Jurisdiction)
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'role_holding_jurisdiction_fk' })
  jurisdiction!: Relation<Jurisdiction> | null;

  @Column({ type: 'integer', name: 'organisation_id', nullable: true })
  organisationId!: number | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'role_holding_organisation_fk' })
  organisation!: Relation<Organisation> | null;

  @Column({ type: 'date', name: 'from_on' })
  fromOn!: string;

  /** The first day on which it is held no more. */
  @Column({ type: 'date', name: 'until_on', nullable: true })
  untilOn!: string | null;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
