import { parsePolicy, policies, type Policy, successionFaults } from '@wanchuang/domain-policy';
import { type Database, ExpectedError, globalId, type Transaction } from '@wanchuang/server-platform';
import { policiesOf, sha256Of } from './policy.store';

interface LoadedPolicy {
  readonly id: number;
  readonly documentNumber: string;
  /** False: the very same text was in force already. */
  readonly isNew: boolean;
}

interface Kept {
  readonly id: number;
  /** Of the text that was loaded last. */
  readonly sha256: string;
  readonly isShipped: boolean;
}

interface NewText {
  readonly text: string;
  readonly isShipped: boolean;
}

/** @throws ExpectedError BAD_USER_INPUT with all faults of the file */
const checked = (text: string): Policy => {
  const read = parsePolicy(text);
  if (read.ok) return read.policy;
  const lines = read.faults.map(({ path, message }) => `  ${path || 'the file'} ${message}`);
  throw new ExpectedError('BAD_USER_INPUT', `The policy has ${lines.length} fault(s):\n${lines.join('\n')}`, {
    faults: read.faults,
  });
};

/** The place that made it. @throws ExpectedError NOT_FOUND */
async function placeOf(tx: Transaction, code: string): Promise<number> {
  const [place] = await tx.rows<{ id: number }>('SELECT id FROM jurisdiction WHERE code = $1', [code]);
  if (place) return place.id;
  throw new ExpectedError('NOT_FOUND', `There is no jurisdiction ${code}`, { place: 'jurisdictionCode' });
}

/** The policies of a place with a further one, which ends the one that it replaces. */
const succession = (before: readonly Policy[], policy: Policy): readonly Policy[] => [
  ...before
    .filter(({ documentNumber }) => documentNumber !== policy.documentNumber)
    .map((one) =>
      one.documentNumber === policy.replaces && one.inForceUntil === null
        ? { ...one, inForceUntil: policy.inForceFrom }
        : one,
    ),
  policy,
];

/** Art. 28: one policy follows another, without gap or overlap. @throws ExpectedError REFUSED with all faults */
const requireSuccession = (after: readonly Policy[]): void => {
  const faults = successionFaults(after);
  if (faults.length === 0) return;
  throw new ExpectedError('REFUSED', `The policies of the place do not follow each other:\n  ${faults.join('\n  ')}`, {
    clause: 'Art. 28',
    reason: 'SUCCESSION',
    faults,
  });
};

const lastKept = async (
  tx: Transaction,
  jurisdictionId: number,
  { documentNumber }: Policy,
): Promise<Kept | undefined> => {
  const [kept] = await tx.rows<Kept>(
    `SELECT policy.id, revision.sha256, revision.is_shipped AS "isShipped"
     FROM policy_document policy JOIN policy_revision revision ON revision.policy_document_id = policy.id
     WHERE policy.jurisdiction_id = $1 AND policy.document_number = $2 ORDER BY revision.edition DESC LIMIT 1`,
    [jurisdictionId, documentNumber],
  );
  return kept;
};

/** The document, and a further text of it: those before stay. */
const write = async (
  tx: Transaction,
  jurisdictionId: number,
  { documentNumber, inForceFrom, inForceUntil }: Policy,
  { text, isShipped }: NewText,
): Promise<number> => {
  const [written] = await tx.rows<{ id: number }>(
    `INSERT INTO policy_document (jurisdiction_id, document_number, in_force_from, in_force_until) VALUES ($1, $2, $3, $4)
     ON CONFLICT (jurisdiction_id, document_number) DO UPDATE SET in_force_from = EXCLUDED.in_force_from, in_force_until = EXCLUDED.in_force_until
     RETURNING id`,
    [jurisdictionId, documentNumber, inForceFrom, inForceUntil],
  );
  if (!written) throw new Error('the policy was not written');
  await tx.rows(
    `INSERT INTO policy_revision (policy_document_id, edition, sha256, text, is_shipped, loaded_at)
     SELECT $1, coalesce(max(edition), 0) + 1, $2, $3, $4, $5 FROM policy_revision WHERE policy_document_id = $1`,
    [written.id, sha256Of(text), text, isShipped, tx.at],
  );
  return written.id;
};

/**
 * Brings a policy into force at the place that made it, with its event; the one that it replaces ends the day before.
 * @throws ExpectedError BAD_USER_INPUT, NOT_FOUND; REFUSED if it does not follow what is in force
 */
export async function loadPolicy(tx: Transaction, text: string, isShipped = false): Promise<LoadedPolicy> {
  const policy = checked(text);
  const { documentNumber, inForceFrom } = policy;
  await tx.lockEventChain(); // of two that are loaded at once, the second sees the first
  const jurisdictionId = await placeOf(tx, policy.jurisdictionCode);
  const kept = await lastKept(tx, jurisdictionId, policy);
  if (kept && (kept.sha256 === sha256Of(text) || (isShipped && !kept.isShipped)))
    return { id: kept.id, documentNumber, isNew: false };
  const before = await policiesOf(tx, jurisdictionId);
  const known = before.find((one) => one.documentNumber === documentNumber);
  // a text that is put right stays ended where another policy has ended it
  const whole = { ...policy, inForceUntil: policy.inForceUntil ?? known?.inForceUntil ?? null };
  const after = succession(before, whole);
  requireSuccession(after);
  for (const { documentNumber: number, inForceUntil } of after)
    await tx.rows(
      `UPDATE policy_document SET in_force_until = $3 WHERE jurisdiction_id = $1 AND document_number = $2
       AND in_force_until IS DISTINCT FROM $3::date`,
      [jurisdictionId, number, inForceUntil],
    );
  const id = await write(tx, jurisdictionId, whole, { text, isShipped });
  const subject = globalId('policyDocument', id);
  const payload = { documentNumber, inForceFrom, replaces: policy.replaces, sha256: sha256Of(text), isShipped };
  await tx.appendEvent({ type: 'policy.loaded', subject, jurisdictionId, payload });
  return { id, documentNumber, isNew: true };
}

/** Brings the shipped policies in step, as far as their places are there. @returns how many were loaded */
export const loadShippedPolicies = (database: Database): Promise<number> =>
  database.transact('system', async (tx) => {
    let loaded = 0;
    for (const [code, policy] of Object.entries(policies)) {
      const [place] = await tx.rows('SELECT 1 FROM jurisdiction WHERE code = $1', [code]);
      if (place && (await loadPolicy(tx, JSON.stringify(policy, null, 2), true)).isNew) loaded += 1;
    }
    return loaded;
  });
