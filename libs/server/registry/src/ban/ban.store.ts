import { globalId, type Reader, type Transaction } from '@wanchuang/server-platform';

export interface NewBan {
  readonly jurisdictionId: number;
  readonly organisationId: number;
  readonly creditCode: string;
  readonly fromOn: string;
  /** The first day on which it may apply again. */
  readonly untilOn: string;
  /** Such as `Art. 24`. */
  readonly clause: string;
  readonly ground: string;
  readonly decisionId: number | null;
  readonly recordedBy: number | null;
}

/**
 * Whether a legal person may not apply on a day, whatever its name is (Art. 24); with several bans, the one that ends last.
 * @returns the first day on which it may apply again
 */
export async function banOf(
  reader: Reader,
  creditCode: string,
  on: string,
): Promise<{ readonly until: string } | null> {
  const [row] = await reader.rows<{ until: string }>(
    `SELECT until_on AS until FROM ban WHERE credit_code = $1 AND from_on <= $2 AND until_on > $2 ORDER BY until_on DESC LIMIT 1`,
    [creditCode, on],
  );
  return row ?? null;
}

/** Keeps a ban with its event. @returns its number */
export async function recordBan(tx: Transaction, ban: NewBan): Promise<number> {
  const { jurisdictionId, organisationId, creditCode, fromOn, untilOn, clause, ground, decisionId, recordedBy } = ban;
  const [row] = await tx.rows<{ id: number }>(
    `INSERT INTO ban (jurisdiction_id, organisation_id, credit_code, from_on, until_on, clause, ground, decision_id, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [jurisdictionId, organisationId, creditCode, fromOn, untilOn, clause, ground, decisionId, recordedBy, tx.at],
  );
  if (!row) throw new Error('the ban was not written');
  await tx.appendEvent({
    type: 'ban.recorded',
    subject: globalId('ban', row.id),
    jurisdictionId,
    payload: { organisationId: globalId('organisation', organisationId), creditCode, fromOn, untilOn, clause },
  });
  return row.id;
}
