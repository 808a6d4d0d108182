import type { ObligationKind, ObligationState } from '@wanchuang/domain-registry';
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

interface LockedObligation {
  readonly state: ObligationState;
  readonly kind: ObligationKind;
  readonly clause: string;
  /** As the rules ask for it. */
  readonly center: {
    readonly id: number;
    readonly jurisdictionId: number;
    readonly hostId: number | null;
    readonly departmentId: number | null;
  };
}

/** The row, which nobody else changes until the transaction ends; undefined where there is none. */
export const lockObligation = async (tx: Transaction, id: number): Promise<LockedObligation | undefined> => {
  const [row] = await tx.rows<LockedObligation>(
    `SELECT obligation.state, obligation.kind, obligation.clause, json_build_object('id', center.id, 'jurisdictionId',
       center.jurisdiction_id, 'hostId', center.host_id, 'departmentId', center.department_id) AS center
     FROM obligation JOIN center ON center.id = obligation.center_id WHERE obligation.id = $1 FOR UPDATE OF obligation`,
    [id],
  );
  return row;
};
