import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Token } from './token.entity';

/** What a token has spent in the minute in which it was last used. The table is not logged: a crash forgets it. */
@Entity('token_budget')
@Check('token_budget_spent_positive', 'spent >= 0')
export class TokenBudget {
  @PrimaryColumn({ type: 'integer', name: 'token_id', primaryKeyConstraintName: 'token_budget_pk' })
  tokenId!: number;

  @ManyToOne(() => Token, { nullable: false })
  @JoinColumn({ name: 'token_id', foreignKeyConstraintName: 'token_budget_token_fk' })
  token!: Relation<Token>;

  @Column({ type: 'timestamptz' })
  minute!: Date;

  @Column({ type: 'integer' })
  spent!: number;
}
