import { PublicationKind, Verification } from '@wanchuang/domain-operation';
import { Center, isOneOf } from '@wanchuang/server-registry';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, Unique } from 'typeorm';

/** A paper or monograph (Art. 22(2)). */
@Entity('publication')
@Unique('publication_unique', ['centerId', 'title', 'publishedOn'])
@Check('publication_kind_known', isOneOf('kind', PublicationKind))
@Check('publication_verification_known', isOneOf('verification', Verification))
export class Publication {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'publication_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'center_id' })
  centerId!: number;

  @ManyToOne(() => Center, { nullable: false })
  @JoinColumn({ name: 'center_id', foreignKeyConstraintName: 'publication_center_fk' })
  center!: Relation<Center>;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: PublicationKind;

  @Column({ type: 'text' })
  venue!: string;

  @Column({ type: 'boolean' })
  international!: boolean;

  @Column({ type: 'date', name: 'published_on' })
  publishedOn!: string;

  @Column({ type: 'text', default: 'UNVERIFIED' })
  verification!: Verification;

  /** Changed by compare-and-set only. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
