import { Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Organisation } from './organisation.entity';

/** A name that an organisation bore until a day; it stays searchable. */
@Entity('organisation_former_name')
export class OrganisationFormerName {
  @PrimaryColumn({ type: 'integer', name: 'organisation_id', primaryKeyConstraintName: 'organisation_former_name_pk' })
  organisationId!: number;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'organisation_former_name_organisation_fk' })
  organisation!: Relation<Organisation>;

  @PrimaryColumn({ type: 'date', name: 'until_on', primaryKeyConstraintName: 'organisation_former_name_pk' })
  untilOn!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'organisation_former_name_pk' })
  name!: string;
}
