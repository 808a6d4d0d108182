import { Token } from '@wanchuang/server-access';
import {
  Check,
  Column,
  Entity,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  type Relation,
  Unique,
} from 'typeorm';

/** How often a token has asked for a part of the schema that is to go. */
@Entity('deprecated_use')
@Unique('deprecated_use_unique', ['tokenId', 'coordinate'])
@Check('deprecated_use_counted', 'uses > 0')
export class DeprecatedUse {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'deprecated_use_pk',
  })
  id!: number;

  @Column({ type: 'integer', name: 'token_id' })
  tokenId!: number;

  @ManyToOne(() => Token, { nullable: false })
  @JoinColumn({ name: 'token_id', foreignKeyConstraintName: 'deprecated_use_token_fk' })
  token!: Relation<Token>;

  @Column({ type: 'text' })
  coordinate!: string;

  /** Up to 2147483647, and then no more. */
  @Column({ type: 'integer' })
  uses!: number;

  @Column({ type: 'timestamptz', name: 'first_used_at' })
  firstUsedAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_used_at' })
  lastUsedAt!: Date;
}
