import type { Findings, NoFindings } from '@wanchuang/domain-policy';
import type { DecisionKind } from '@wanchuang/domain-registry';
import { globalId, type Transaction } from '@wanchuang/server-platform';
import type { KeptPolicy } from '../policy/policy.store';

/** What was decided, as whoever decides hands it over; ids of rows are the database's numbers. */
export interface NewDecision {
  readonly kind: DecisionKind;
  /** Id of what it is about, as the API shows it, such as application_42. */
  readonly subject: string;
  readonly jurisdictionId: number;
  readonly on: string;
  /** What the rules looked at: from it they can be asked again. */
  readonly facts: unknown;
  readonly findings: Findings | NoFindings;
  /** By which it was found, so that the decision names its text; null: none. */
  readonly policy: Pick<KeptPolicy, 'revisionId'> | null;
  readonly outcome: string;
  readonly reason: string;
  /** Null: nobody in person. */
  readonly signedBy: number | null;
}

interface Concerned {
  readonly hostId: number | null;
  readonly departmentId: number | null;
  readonly centerId: number | null;
}

const nobody: Concerned = { hostId: null, departmentId: null, centerId: null };

/** Whose application or center it is: they see what was decided of it. */
async function concernedBy(tx: Transaction, subject: string): Promise<Concerned> {
  const [, type, id] = /^(application|center)_(\d+)$/.exec(subject) ?? [];
  if (!type) return nobody;
  const centerId = type === 'center' ? 'id' : 'center_id';
  const [row] = await tx.rows<Concerned>(
    `SELECT host_id AS "hostId", department_id AS "departmentId", ${centerId} AS "centerId" FROM ${type} WHERE id = $1`,
    [id],
  );
  return row ?? nobody;
}

/** Keeps a decision with the findings it rests on, and its event. @returns its number */
export async function recordDecision(tx: Transaction, decision: NewDecision): Promise<number> {
  const { kind, subject, jurisdictionId, on, facts, findings, outcome, reason, signedBy, policy } = decision;
  const { hostId, departmentId, centerId } = await concernedBy(tx, subject);
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO decision (jurisdiction_id, kind, subject, host_id, department_id, policy_revision_id, decided_on, facts, findings,
       outcome, reason, signed_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
    [
      jurisdictionId,
      kind,
      subject,
      hostId,
      departmentId,
      findings.inForce ? (policy?.revisionId ?? null) : null,
      on,
      JSON.stringify(facts),
      JSON.stringify(findings),
      outcome,
      reason,
      signedBy,
      tx.at,
    ],
  );
  if (!row) throw new Error('the decision was not written');
  await tx.appendEvent({
    type: 'decision.recorded',
    subject: globalId('decision', row.id),
    jurisdictionId,
    ...(centerId === null ? {} : { centerId }),
    payload: { kind, of: subject, outcome, documentNumber: findings.documentNumber },
  });
  return row.id;
}
