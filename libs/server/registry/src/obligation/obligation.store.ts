import type { ObligationKind } from '@wanchuang/domain-registry';
import { globalId, type Transaction } from '@wanchuang/server-platform';

export interface NewObligation {
  readonly centerId: number;
  readonly kind: ObligationKind;
  /** Such as `Art. 10`. */
  readonly clause: string;
  /** Null: no clause sets a day. */
  readonly dueOn: string | null;
}

/** Keeps what a host owes for its center, with its event. @returns its number */
export async function addObligation(
  tx: Transaction,
  { centerId, kind, clause, dueOn }: NewObligation,
): Promise<number> {
  const [row] = await tx.rows<{ id: number; jurisdictionId: number }>(
    `INSERT INTO obligation (center_id, kind, clause, due_on, recorded_at) VALUES ($1, $2, $3, $4, $5)
     RETURNING id, (SELECT jurisdiction_id FROM center WHERE center.id = $1) AS "jurisdictionId"`,
    [centerId, kind, clause, dueOn, tx.at],
  );
  if (!row) throw new Error('the obligation was not written');
  await tx.appendEvent({
    type: 'obligation.added',
    subject: globalId('obligation', row.id),
    centerId,
    jurisdictionId: row.jurisdictionId,
    payload: { kind, clause, dueOn },
  });
  return row.id;
}
