import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Failures one after another, by account or by address. */
@Entity('sign_in_guard')
@Check('sign_in_guard_failures_positive', 'failures >= 0')
export class SignInGuard {
  /** Hash of the account's e-mail address, whether or not there is such an account, or of the client's address. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'sign_in_guard_pk' })
  key!: string;

  @Column({ type: 'integer' })
  failures!: number;

  @Column({ type: 'timestamptz', name: 'tried_at' })
  triedAt!: Date;

  @Column({ type: 'timestamptz', name: 'blocked_until', nullable: true })
  blockedUntil!: Date | null;

  /** Whether the person was told that these failures have locked the account. */
  @Column({ type: 'boolean', name: 'is_told', default: false })
  isTold!: boolean;
}
